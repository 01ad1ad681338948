package data

import "embed"

// MonthClock is what has been observed of the month in which IRCC's system awards a year of work; read when somebody first looks ahead.
//
//go:embed advise/month_clock.json
var MonthClock embed.FS
