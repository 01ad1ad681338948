package day

import (
	"fmt"
	"time"
)

// Instant is a second of UTC, counted from the first of 1970 and moved by one so that the zero Instant is none.
type Instant int64

// ParseInstant reads an RFC 3339 instant, like 2026-01-10T15:04:05Z; fractions of a second are cut off.
func ParseInstant(s string) (Instant, error) {
	t, err := time.Parse(time.RFC3339, s)
	if err != nil || t.Year() < firstYear || t.Year() > lastYear {
		return 0, fmt.Errorf("%q is not an instant: write RFC 3339 in UTC, like 2026-01-10T15:04:05Z", s)
	}
	return fromUnix(t.Unix()), nil
}

func fromUnix(seconds int64) Instant {
	if seconds >= 0 {
		seconds++
	}
	return Instant(seconds)
}

func (t Instant) unix() int64 {
	if t > 0 {
		return int64(t) - 1
	}
	return int64(t)
}

// At gives the instant of a day at an hour, minute and second of UTC; the three are taken as valid.
func At(d Day, hour, minute, second int) Instant {
	const epoch = 719163
	return fromUnix((int64(d)-epoch)*86400 + int64(hour*3600+minute*60+second))
}

// String writes t as RFC 3339 in UTC, and no instant as the empty text.
func (t Instant) String() string {
	if t == 0 {
		return ""
	}
	return time.Unix(t.unix(), 0).UTC().Format(time.RFC3339)
}

// Day gives the day of t in UTC.
func (t Instant) Day() Day {
	u := time.Unix(t.unix(), 0).UTC()
	return Of(u.Year(), int(u.Month()), u.Day())
}

// AddYears gives the same second of the anniversary n years on.
func (t Instant) AddYears(n int) Instant {
	u := time.Unix(t.unix(), 0).UTC()
	return At(t.Day().AddYears(n), u.Hour(), u.Minute(), u.Second())
}

// MarshalJSON writes t as a JSON text, no instant as the empty one.
func (t Instant) MarshalJSON() ([]byte, error) {
	return []byte(`"` + t.String() + `"`), nil
}

// UnmarshalJSON reads a JSON text in RFC 3339; the empty text is no instant.
func (t *Instant) UnmarshalJSON(b []byte) error {
	if len(b) < 2 || b[0] != '"' || b[len(b)-1] != '"' {
		return fmt.Errorf("%s is not an instant: write it as a text, \"2026-01-10T15:04:05Z\"", b)
	}
	s := string(b[1 : len(b)-1])
	if s == "" {
		*t = 0
		return nil
	}
	var err error
	*t, err = ParseInstant(s)
	return err
}
