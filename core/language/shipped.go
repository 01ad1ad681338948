package language

// What is Shipped: every language edition, read by the build of the site, which puts a file with the values in the place of this one (app/site/shipped.go).
var shipped []*Edition
