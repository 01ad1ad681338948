package noc

// What is Shipped of the classification: what it says of itself, read by the build of the site, which puts a file with the value in the place of this one (app/site/shipped.go).
var shipped About
