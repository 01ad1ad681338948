// Package couple assesses both partners of a couple as the one who applies, with the other coming along or not, and says what each order gives up.
package couple

import (
	"cmp"
	"slices"

	"portage/core"
	"portage/core/advise/differ"
	"portage/core/candidate"
	"portage/core/day"
	"portage/core/edition"
	"portage/core/explain"
)

// State says whether there are orders to compare.
type State uint8

// The states: no spouse or partner, one of whom nothing is told yet, and a couple.
const (
	NoPartner State = iota
	Untold
	Couple
)

// Who is one of the two.
type Who uint8

// You is the one whose case it is; Partner the spouse or common-law partner.
const (
	You Who = iota
	Partner
)

// PartnerCanadian is the refusal of an order in which a citizen or permanent resident would apply.
const PartnerCanadian = "partner_canadian"

// Order is one of the ways in which a couple can apply.
type Order struct {
	Principal    Who
	Accompanying bool // the other comes along
	Told         bool // it is the order of the case as it is told
	Refused      string
	Supposed     bool             // it supposes that the partner is neither a citizen nor a permanent resident, which is not told
	Case         *candidate.Case  // nil where the order is refused, as is all below
	Assessment   *core.Assessment // of that case, as core.AssessDay gives it
	Lines        []differ.Line    // against the case as it is told
	GivesUp      []Change         // what the case as it is told has and this order has not
	Opens        []Change         // the other way round
	Open         []string         // places of the case as it is told whose answers could still change this order; nominated, offer and military are the principal's own
}

// Gain is the points that an order has more than the case as it is told.
func (o *Order) Gain(a *Answer) int { return o.Assessment.CRS.Total - a.Told.CRS.Total }

// Eligible tells whether one of the three programs is met, or may be.
func (o *Order) Eligible() explain.Verdict {
	any := explain.NotMet
	for i := range o.Assessment.Programs {
		any = any.Or(o.Assessment.Programs[i].Verdict)
	}
	return any
}

// Change is one thing that an order gives up or opens.
type Change struct {
	What    string          // one of the constants below
	ID      string          // of the program or category
	Points  int             // of the CRS, where it has some of its own
	Verdict explain.Verdict // in this order, of a program or category
}

// What an order can give up or open.
const (
	Nomination = "nomination"
	Offer      = "offer"
	Military   = "military"
	Submitted  = "submitted"
	ComesAlong = "comes_along"
	Program    = "program"
	Category   = "category"
)

// Answer is every order of a couple.
type Answer struct {
	State  State
	Told   *core.Assessment // of the case as it is told
	Orders []Order          // the best first; refused ones last
	Family Family
}

// Family is the settlement funds, which are the same in every order: who is in the family does not change with who applies, or comes along.
type Family struct {
	Size   int
	Told   bool // the size is told; else it is the least that it can be
	Needed int  // Canadian dollars; 0 where no table is known for the day
	Has    candidate.Amount
}

// Orders assesses every order of a couple on a day. With holdsNothing the partner is taken to have no nomination, offer or military service of their own; else that is open where the partner applies.
func Orders(b *core.Book, c *candidate.Case, on day.Day, holdsNothing bool) (*Answer, error) {
	told, err := core.AssessDay(b, c, on)
	if err != nil {
		return nil, err
	}
	a := &Answer{State: stateOf(c), Told: told, Family: familyOf(b, c, on)}
	if a.State != Couple {
		return a, nil
	}
	for _, who := range []Who{You, Partner} {
		for _, along := range []bool{true, false} {
			o := Order{Principal: who, Accompanying: along}
			o.Told = who == You && c.Partner.Accompanying == candidate.AnswerOf(along)
			if err := o.assess(b, c, told, holdsNothing); err != nil {
				return nil, err
			}
			a.Orders = append(a.Orders, o)
		}
	}
	slices.SortStableFunc(a.Orders, better)
	return a, nil
}

func stateOf(c *candidate.Case) State {
	switch {
	case !c.MayHavePartner() || c.Partner.Presence == candidate.Nothing:
		return NoPartner
	case c.Partner.Presence == candidate.Absent:
		return Untold
	}
	return Couple
}

func familyOf(b *core.Book, c *candidate.Case, on day.Day) Family {
	f := Family{Size: c.FamilySize, Told: c.FamilySize > 0, Has: c.Funds}
	if !f.Told {
		f.Size = c.LeastFamily()
	}
	if t, ok := edition.InForce(b.Funds, on); ok {
		f.Needed = t.Needed(f.Size)
	}
	return f
}

func (o *Order) assess(b *core.Book, c *candidate.Case, told *core.Assessment, holdsNothing bool) error {
	if o.Principal == Partner && c.Partner.Canadian == candidate.Yes {
		o.Refused = PartnerCanadian
		return nil
	}
	o.Supposed = o.Principal == Partner && c.Partner.Canadian == candidate.Unanswered
	o.Case = with(c, candidate.AnswerOf(o.Accompanying))
	if o.Principal == Partner {
		o.Case = with(Swap(c), candidate.AnswerOf(o.Accompanying))
		if holdsNothing {
			o.Case = holdingNothing(o.Case)
		}
	}
	var err error
	if o.Assessment, err = core.AssessDay(b, o.Case, told.Day); err != nil {
		return err
	}
	o.Lines = differ.Lines(told.CRS.Lines, o.Assessment.CRS.Lines)
	o.changes(c, told)
	o.Open = o.open()
	return nil
}

// better puts first who meets a program, then who may; among them the higher score, then the one that can still become higher.
func better(a, b Order) int {
	if a.Refused != "" || b.Refused != "" {
		return cmp.Compare(len(a.Refused), len(b.Refused))
	}
	return cmp.Or(
		rank(b.Eligible())-rank(a.Eligible()),
		b.Assessment.CRS.Total-a.Assessment.CRS.Total,
		b.Assessment.CRS.AtMost-a.Assessment.CRS.AtMost,
	)
}

func rank(v explain.Verdict) int {
	return map[explain.Verdict]int{explain.NotMet: 0, explain.Open: 1, explain.Met: 2}[v]
}
