package forecast

import (
	"portage/core/day"
	"portage/core/edition"
)

// Why nothing is forecast.
const (
	RulesNotKnown = "rules_not_known" // newer points rules are reported, and are not in the rulebook
	Discontinued  = "discontinued"    // the category is not in the list of the day
	Dormant       = "dormant"         // no round of the type for a long time
	TooFew        = "too_few"         // rounds under the present definition
	Unproven      = "unproven"        // too few past forecasts to know how far off they are
	Stale         = "stale"           // the record ends before the window does, and that has passed; or it has been silent for longer than in the year before
)

// Decline is why nothing is forecast.
type Decline struct {
	Reason string
	Since  day.Day // the first day of the rules that are not known, of the list without the category, or of the present definition; the last round of a dormant type; the newest round of a record that is stale
	Why    string  // of TooFew and Unproven: what began on Since (FirstDay, NewCRS, NewCategory, Resumed)
	Has    int     // of TooFew: rounds; of Unproven: forecasts
	Needs  int     // as many
}

// decline gives the reason not to forecast the round at place i on a day; nil where there is none.
func (r *series) decline(s *Settings, w walked, i int, on day.Day) *Decline {
	if first := r.unknown(on); first != 0 {
		return &Decline{Reason: RulesNotKnown, Since: first}
	}
	if e, ok := edition.InForce(r.book.Categories, on); ok && isCategory(r.kind) {
		if _, there := e.Category(r.kind); !there {
			return &Decline{Reason: Discontinued, Since: e.InForce}
		}
	}
	if i > 0 && int(on-r.rounds[i-1].Date) > s.Least.DormantDays {
		return &Decline{Reason: Dormant, Since: r.rounds[i-1].Date}
	}
	present := r.began[i]
	if has := i - r.from[i]; has < s.Least.Rounds {
		return &Decline{Reason: TooFew, Since: present.Day, Why: present.Why, Has: has, Needs: s.Least.Rounds}
	}
	if g := w.scores[i]; g.half < 0 || w.gaps[i].half < 0 {
		return &Decline{Reason: Unproven, Since: present.Day, Why: present.Why, Has: g.errors, Needs: s.leastErrors()}
	}
	end := r.window(w, i, 0).To
	if on >= end && r.known < end || int(on-r.known) > r.silence {
		return &Decline{Reason: Stale, Since: r.known}
	}
	return nil
}
