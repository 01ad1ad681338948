package round

import "portage/core/day"

// flaw is what is wrong with a row: the field by its JSON name and why; both empty where nothing is.
type flaw struct{ field, why string }

// Why a value was refused.
const (
	whyUnread     = "unread"      // it is not in any known shape
	whyMissing    = "missing"     // it is not there, or empty
	whyRange      = "range"       // it is a number that cannot be
	whyFarFromDay = "far"         // it is more than a day from the round's date
	whyAfterRound = "after_round" // a tie-break later than the round
	whyTooOld     = "too_old"     // a tie-break older than a profile can be
	whyOrder      = "order"       // the date does not stand between those of the rounds before and after
	whyTwice      = "twice"       // the number stands twice, with different values
	whyWithdrawn  = "withdrawn"   // the feed no longer says what it said
	whySum        = "sum"         // the parts do not add up to the whole
	whyNotARow    = "not_a_row"   // it is not an object
)

// mostPoints is the highest score there is, and no more than a guard against a misread number.
const mostPoints = 1200

// profileYears is how long a profile lives (Ministerial Instructions, s.4(1)); here a guard against a misread year.
const profileYears = 1

// flaw finds what cannot be in a row taken by itself.
func (r *Round) flaw() flaw {
	switch {
	case !isNumber(r.Number):
		return flaw{"number", whyUnread}
	case r.Date == 0:
		return flaw{"date", whyMissing}
	case r.At == 0:
		return flaw{"at", whyMissing}
	case apart(r.At.Day(), r.Date) > 1:
		return flaw{"at", whyFarFromDay}
	case !isName(r.Name):
		return flaw{"name", whyMissing}
	case r.Invitations < 1:
		return flaw{"invitations", whyRange}
	case r.LowestScore < 1 || r.LowestScore > mostPoints:
		return flaw{"lowest_score", whyRange}
	case r.TieBreak > r.At:
		return flaw{"tie_break", whyAfterRound}
	case r.TieBreak != 0 && r.TieBreak < r.At.AddYears(-profileYears):
		return flaw{"tie_break", whyTooOld}
	}
	return flaw{}
}

func apart(a, b day.Day) day.Day {
	return max(a-b, b-a)
}

// longestName is far more than the longest of IRCC's names, in bytes.
const longestName = 300

// isName tells whether a name is there, tidy, and plain text.
func isName(s string) bool {
	if s == "" || len(s) > longestName || s != tidy(s) {
		return false
	}
	for _, r := range s {
		if r < ' ' || r == '<' || r == '>' || r >= 0x7f && r < 0xa0 || r == '\ufffd' {
			return false
		}
	}
	return true
}

// outOfOrder tells whether the row at place i is dated after the newer round before it or before the older one after it.
func (r *Record) outOfOrder(i int) bool {
	return i > 0 && r.Rounds[i].Date > r.Rounds[i-1].Date || i+1 < len(r.Rounds) && r.Rounds[i].Date < r.Rounds[i+1].Date
}
