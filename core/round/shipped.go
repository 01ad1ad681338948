package round

// What is Shipped: the record without its rounds, and those, read by the build of the site, which puts a file with the values in the place of this one (app/site/shipped.go).
var (
	shippedRecord Record
	shippedRounds []Round
)
