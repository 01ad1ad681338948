package library

import (
	"sync"

	"portage/core/advise/timeline"
	"portage/data"
)

var monthClock = sync.OnceValues(func() (*timeline.Clock, error) { return timeline.ReadClock(data.MonthClock) })

// MonthClock gives what has been observed of the month in which IRCC's system awards a year of work; it is read when it is first asked for.
func MonthClock() (*timeline.Clock, error) { return monthClock() }
