package couple

import (
	"slices"
	"strings"

	"portage/core"
	"portage/core/candidate"
	"portage/core/explain"
)

// changes finds what an order gives up and what it opens, against the case as it is told.
func (o *Order) changes(c *candidate.Case, told *core.Assessment) {
	if o.Principal == Partner {
		o.GivesUp = append(o.GivesUp, held(c, told)...)
	}
	if c.Partner.Canadian != candidate.Yes {
		switch along := c.Partner.Accompanying; {
		case !o.Accompanying && along != candidate.No:
			o.GivesUp = append(o.GivesUp, Change{What: ComesAlong})
		case o.Accompanying && along == candidate.No:
			o.Opens = append(o.Opens, Change{What: ComesAlong})
		}
	}
	for i := range told.Programs {
		p := &told.Programs[i]
		o.verdict(Program, p.Program, p.Verdict, o.Assessment.Programs[i].Verdict)
	}
	for i := range told.Categories {
		k := &told.Categories[i]
		o.verdict(Category, k.Category, k.Verdict, o.Assessment.Categories[i].Verdict)
	}
}

// held is what belongs to the one who holds it, and is of no use where the other applies.
func held(c *candidate.Case, told *core.Assessment) []Change {
	var all []Change
	if c.Nominated == candidate.Yes {
		all = append(all, Change{What: Nomination, Points: pointsOf(told, "crs.nomination")})
	}
	if c.Offer.Presence == candidate.Given {
		all = append(all, Change{What: Offer, Points: pointsOf(told, "crs.offer") + pointsOf(told, "crs.high_wage_offer")})
	}
	if c.Military.Presence == candidate.Given {
		all = append(all, Change{What: Military})
	}
	if c.Submitted != 0 {
		all = append(all, Change{What: Submitted})
	}
	return all
}

func pointsOf(a *core.Assessment, rule string) int {
	for i := range a.CRS.Lines {
		if a.CRS.Lines[i].Rule == rule {
			return a.CRS.Lines[i].Points
		}
	}
	return 0
}

func (o *Order) verdict(what, id string, told, here explain.Verdict) {
	switch {
	case told == explain.Met && here != explain.Met:
		o.GivesUp = append(o.GivesUp, Change{What: what, ID: id, Verdict: here})
	case told != explain.Met && here == explain.Met:
		o.Opens = append(o.Opens, Change{What: what, ID: id, Verdict: here})
	}
}

// open names the answers that could still change the order by their places in the case as it is told.
func (o *Order) open() []string {
	all := slices.Clone(o.Assessment.Ask)
	if o.Principal == You {
		return all
	}
	for i, place := range all {
		switch who, rest, _ := strings.Cut(place, "."); who {
		case "person":
			all[i] = "partner." + rest
		case "partner":
			all[i] = "person." + rest
		}
	}
	return all
}
