package couple_test

import (
	"encoding/json"
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"

	"portage/core"
	"portage/core/advise/couple"
	"portage/core/candidate"
	"portage/core/coretest"
	"portage/core/day"
	"portage/core/explain"
	"portage/core/randomcase"
)

var on = day.Of(2026, 10, 15)

// both is a couple of whom everything is told: a nurse with much, and an engineer with more.
const both = `{"portage":1,"id":"both",
"person":{"born":"1988-05-02","education":[{"level":"two_year","country":"IN","completed":"2010-06-30","assessed":"2024-02-01"}],"languages":[{"test":"clb","reading":7,"writing":7,"listening":7,"speaking":7}],"first_language":"en","work":[{"noc":"31301","country":"CA","from":"2023-01-15"}],"certificate":false,"sibling":false,"relative":false},
"status":"married",
"partner":{"accompanying":true,"canadian":false,"born":"1996-03-04","education":[{"level":"masters","country":"CA","completed":"2020-06-30"}],"languages":[{"test":"clb","reading":10,"writing":10,"listening":10,"speaking":10}],"first_language":"en","work":[{"noc":"21231","country":"CA","from":"2022-01-15"}],"certificate":false,"sibling":true,"relative":false},
"nominated":false,"offer":null,"family_size":3,"funds":25000,"submitted":"2026-01-10T15:04:05Z","military":null}`

func read(t *testing.T, b *core.Book, file string, changes ...string) *candidate.Case {
	t.Helper()
	changed := strings.NewReplacer(changes...).Replace(file)
	return coretest.Case(t, b, changed)
}

func orders(t *testing.T, b *core.Book, c *candidate.Case, holdsNothing bool) *couple.Answer {
	t.Helper()
	a, err := couple.Orders(b, c, on, holdsNothing)
	if err != nil {
		t.Fatal(err)
	}
	return a
}

func find(t *testing.T, a *couple.Answer, who couple.Who, along bool) *couple.Order {
	t.Helper()
	for i := range a.Orders {
		if o := &a.Orders[i]; o.Principal == who && o.Accompanying == along {
			return o
		}
	}
	t.Fatalf("no order %d, %v", who, along)
	return nil
}

func changed(all []couple.Change, what, id string) bool {
	return slices.ContainsFunc(all, func(c couple.Change) bool { return c.What == what && c.ID == id })
}

func asJSON(t *testing.T, v any) string {
	t.Helper()
	b, err := json.Marshal(v)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

// loses tells whether swapping leaves out something that is told.
func loses(c *candidate.Case) bool {
	return c.Nominated != candidate.Unanswered || c.Offer.Presence != candidate.Absent || c.Military.Presence != candidate.Absent || c.Submitted != 0 || c.Partner.Canadian != candidate.No
}

func TestSwappingTwiceGivesTheSameCaseWhereNothingWasLost(t *testing.T) {
	m := randomcase.New(t)
	whole := 0
	for range 1000 {
		c := m.Case()
		file := candidate.Write(c)
		if c.Partner.Presence != candidate.Given {
			continue
		}
		if m.IntN(2) == 0 {
			c.Nominated, c.Offer, c.Military, c.Submitted, c.Partner.Canadian = candidate.Unanswered, candidate.Offer{}, candidate.Military{}, 0, candidate.No
		}
		back := couple.Swap(couple.Swap(c))
		if same := reflect.DeepEqual(back, c); same == loses(c) {
			t.Fatalf("%s: back is the same: %v, and something is lost: %v", file, same, loses(c))
		}
		if !loses(c) {
			whole++
		}
	}
	if whole < 100 {
		t.Errorf("only %d cases lost nothing", whole)
	}
}

func TestEveryOrderIsTheAssessmentOfItsCaseAndOfTheFileThatIsWrittenOfIt(t *testing.T) {
	b, m := coretest.Book(t), randomcase.New(t)
	seen := 0
	for range 500 {
		file := string(candidate.Write(m.Case()))
		c := read(t, b, file)
		asked, holdsNothing := m.Day(), m.IntN(2) == 0
		a, err := couple.Orders(b, c, asked, holdsNothing)
		if err != nil {
			t.Fatal(err)
		}
		for i := range a.Orders {
			o := &a.Orders[i]
			if o.Refused != "" {
				continue
			}
			seen++
			again := coretest.Case(t, b, candidate.Write(o.Case))
			want, err := core.AssessDay(b, again, asked)
			if err != nil || asJSON(t, want) != asJSON(t, o.Assessment) || !reflect.DeepEqual(again, o.Case) {
				t.Fatalf("%s: order %d, %v: %v", file, o.Principal, o.Accompanying, err)
			}
			gain := 0
			for _, l := range o.Lines {
				gain += l.Gain()
			}
			if gain != o.Gain(a) {
				t.Fatalf("%s: the lines differ by %d, the scores by %d", file, gain, o.Gain(a))
			}
			if o.Told && asJSON(t, a.Told) != asJSON(t, o.Assessment) {
				t.Fatalf("%s: the order that is told has another answer", file)
			}
		}
		if string(candidate.Write(c)) != file {
			t.Fatalf("%s is changed", file)
		}
	}
	if seen < 300 {
		t.Errorf("only %d orders were seen", seen)
	}
}

func TestACaseOfAnOrderSharesNothingWithTheOneThatItIsMadeOf(t *testing.T) {
	b := coretest.Book(t)
	c := read(t, b, both)
	before := string(candidate.Write(c))
	a := orders(t, b, c, false)
	for i := range a.Orders {
		for _, p := range []*candidate.Person{&a.Orders[i].Case.Person, &a.Orders[i].Case.Partner.Person} {
			p.Work[0].NOC, p.Education[0].Level, p.Languages[0].Scores[0] = "00012", candidate.Doctoral, 10
		}
	}
	if string(candidate.Write(c)) != before {
		t.Error("the case has changed with its orders")
	}
}

func TestWhatBelongsToAPersonGoesWithThemAndTheFamilyStays(t *testing.T) {
	b := coretest.Book(t)
	c := read(t, b, both)
	s := couple.Swap(c)
	if !reflect.DeepEqual(s.Person, c.Partner.Person) || !reflect.DeepEqual(s.Partner.Person, c.Person) {
		t.Error("the persons are not exchanged")
	}
	if s.Status != c.Status || s.FamilySize != 3 || s.Funds != c.Funds || s.Partner.Canadian != candidate.No {
		t.Errorf("%+v", s)
	}
}

func TestOfThePartnerNothingTheyHoldIsKnownSoTheScoreIsAtLeast(t *testing.T) {
	b := coretest.Book(t)
	c := read(t, b, both, `"nominated":false`, `"nominated":true`)
	o := find(t, orders(t, b, c, false), couple.Partner, true)
	if o.Case.Nominated != candidate.Unanswered || o.Case.Offer.Presence != candidate.Absent || o.Case.Military.Presence != candidate.Absent || o.Case.Submitted != 0 {
		t.Errorf("something of the other's went along: %+v", o.Case)
	}
	if crs := o.Assessment.CRS; !crs.AtLeast || crs.AtMost < crs.Total+500 || !slices.Contains(o.Open, "nominated") {
		t.Errorf("%+v, open %v", o.Assessment.CRS.Total, o.Open)
	}
	none := find(t, orders(t, b, c, true), couple.Partner, true)
	if crs := none.Assessment.CRS; crs.AtLeast || crs.Total != o.Assessment.CRS.Total || len(none.Open) != 0 {
		t.Errorf("holding nothing: %d to %d, open %v", crs.Total, crs.AtMost, none.Open)
	}
}

func TestWhatIsMissingIsNamedByItsPlaceInTheCaseAsItIsTold(t *testing.T) {
	b := coretest.Book(t)
	a := orders(t, b, read(t, b, both, `"born":"1996-03-04",`, ``, `"reading":7,`, ``), true)
	if o := find(t, a, couple.Partner, true); !slices.Contains(o.Open, "partner.born") || !slices.Contains(o.Open, "person.languages[0].reading") {
		t.Error(o.Open)
	}
	if o := find(t, a, couple.You, true); slices.Contains(o.Open, "partner.born") || !slices.Contains(o.Open, "person.languages[0].reading") {
		t.Error(o.Open)
	}
}

func TestTheBestOrderComesFirst(t *testing.T) {
	b := coretest.Book(t)
	a := orders(t, b, read(t, b, both), true)
	if o := &a.Orders[0]; o.Principal != couple.Partner || o.Accompanying || o.Assessment.CRS.Total <= a.Told.CRS.Total {
		t.Errorf("%d, %v with %d points", o.Principal, o.Accompanying, o.Assessment.CRS.Total)
	}
	told := 0
	for i := range a.Orders {
		if o := &a.Orders[i]; o.Told {
			told++
			if o.Principal != couple.You || !o.Accompanying {
				t.Errorf("%d, %v is told", o.Principal, o.Accompanying)
			}
		}
	}
	if told != 1 {
		t.Errorf("%d orders are told", told)
	}
}

func TestAnOrderThatMeetsAProgramIsBeforeOneThatMeetsNoneWhateverItsScore(t *testing.T) {
	b, m := coretest.Book(t), randomcase.New(t)
	for range 300 {
		c := m.Case()
		file := candidate.Write(c)
		a, err := couple.Orders(b, c, m.Day(), m.IntN(2) == 0)
		if err != nil {
			t.Fatal(err)
		}
		for i := 1; i < len(a.Orders); i++ {
			before, after := &a.Orders[i-1], &a.Orders[i]
			if after.Refused != "" {
				continue
			}
			v, w := before.Eligible(), after.Eligible()
			ok := before.Refused == "" && (v == explain.Met || w != explain.Met) && (v != explain.NotMet || w == explain.NotMet)
			if v == w && before.Assessment.CRS.Total < after.Assessment.CRS.Total {
				ok = false
			}
			if !ok {
				t.Fatalf("%s: %v with %d before %v with %d", file, v, before.Assessment.CRS.Total, w, after.Assessment.CRS.Total)
			}
		}
	}
}

func TestWhatIsHeldIsGivenUpWhereTheOtherApplies(t *testing.T) {
	b := coretest.Book(t)
	c := read(t, b, both, `"nominated":false`, `"nominated":true`, `"offer":null`, `"offer":{"noc":"31301","basis":"lmia","months":12,"full_time":true}`, `"military":null`, `"military":{"years":10,"offer_noc":"42102","offer_years":3}`)
	a := orders(t, b, c, false)
	for _, what := range []string{couple.Nomination, couple.Offer, couple.Military, couple.Submitted} {
		for _, along := range []bool{true, false} {
			if !changed(find(t, a, couple.Partner, along).GivesUp, what, "") {
				t.Errorf("%s is not given up", what)
			}
			if changed(find(t, a, couple.You, along).GivesUp, what, "") {
				t.Errorf("%s is given up where its holder applies", what)
			}
		}
	}
	if o := find(t, a, couple.Partner, true); o.GivesUp[0] != (couple.Change{What: couple.Nomination, Points: 600}) {
		t.Errorf("%+v", o.GivesUp)
	}
	for _, what := range []string{couple.Nomination, couple.Offer, couple.Military, couple.Submitted} {
		bare := read(t, b, both, `,"submitted":"2026-01-10T15:04:05Z"`, ``)
		if changed(find(t, orders(t, b, bare, false), couple.Partner, true).GivesUp, what, "") {
			t.Errorf("%s is given up by who has none", what)
		}
	}
}

func TestWhoDoesNotComeAlongIsSaidAndWhoWouldComeAlongToo(t *testing.T) {
	b := coretest.Book(t)
	for _, c := range []struct {
		told              string
		gives, opens      bool
		gives2, opensWith bool
	}{{`"accompanying":true,`, true, false, false, false}, {``, true, false, false, false}, {`"accompanying":false,`, false, false, false, true}} {
		a := orders(t, b, read(t, b, both, `"accompanying":true,`, c.told), false)
		for _, who := range []couple.Who{couple.You, couple.Partner} {
			alone, along := find(t, a, who, false), find(t, a, who, true)
			got := [4]bool{changed(alone.GivesUp, couple.ComesAlong, ""), changed(alone.Opens, couple.ComesAlong, ""), changed(along.GivesUp, couple.ComesAlong, ""), changed(along.Opens, couple.ComesAlong, "")}
			if got != [4]bool{c.gives, c.opens, c.gives2, c.opensWith} {
				t.Errorf("told %q: %v", c.told, got)
			}
		}
	}
}

func TestAProgramThatOnlyOnePartnerMeetsIsGivenUpOrOpened(t *testing.T) {
	b := coretest.Book(t)
	toldCEC := read(t, b, both, `"work":[{"noc":"21231","country":"CA","from":"2022-01-15"}]`, `"work":[]`)
	if o := find(t, orders(t, b, toldCEC, true), couple.Partner, true); !changed(o.GivesUp, couple.Program, "cec") {
		t.Errorf("%+v", o.GivesUp)
	}
	otherCEC := read(t, b, both, `"work":[{"noc":"31301","country":"CA","from":"2023-01-15"}]`, `"work":[]`)
	if o := find(t, orders(t, b, otherCEC, true), couple.Partner, true); !changed(o.Opens, couple.Program, "cec") || changed(o.GivesUp, couple.Program, "cec") {
		t.Errorf("%+v", o.Opens)
	}
	if o := find(t, orders(t, b, read(t, b, both), true), couple.Partner, true); !changed(o.GivesUp, couple.Category, "healthcare") {
		t.Errorf("the nurse's category is not given up: %+v", o.GivesUp)
	}
}

func TestAPartnerWhoIsACitizenOrPermanentResidentCannotApply(t *testing.T) {
	b := coretest.Book(t)
	for told, refused := range map[string]bool{`"canadian":true,`: true, `"canadian":false,`: false, ``: false} {
		a := orders(t, b, read(t, b, both, `"canadian":false,`, told), false)
		for _, along := range []bool{true, false} {
			o := find(t, a, couple.Partner, along)
			if (o.Refused == couple.PartnerCanadian) != refused || refused != (o.Assessment == nil) || o.Supposed != (told == "") {
				t.Errorf("%q: refused %q, supposed %v", told, o.Refused, o.Supposed)
			}
			if you := find(t, a, couple.You, along); you.Refused != "" || you.Supposed {
				t.Errorf("%q: the candidate is refused", told)
			}
		}
		if refused && (a.Orders[0].Principal != couple.You || a.Orders[3].Principal != couple.Partner) {
			t.Error("what is refused does not stand last")
		}
		if refused && (len(find(t, a, couple.You, false).GivesUp) != 0 || find(t, a, couple.You, false).Gain(a) != 0) {
			t.Error("a citizen who stays behind gives something up")
		}
	}
}

func TestWithoutAPartnerThereIsNothingToCompare(t *testing.T) {
	b := coretest.Book(t)
	none := both[:strings.Index(both, `"partner"`)] + `"partner":null}`
	untold := both[:strings.Index(both, `"status"`)] + `"status":"married"}`
	for file, want := range map[string]couple.State{
		none: couple.NoPartner, untold: couple.Untold, `{"portage":1}`: couple.Untold, both: couple.Couple,
		strings.Replace(both, "married", "divorced", 1):                       couple.NoPartner,
		strings.Replace(both, `"status":"married",`, ``, 1):                   couple.Couple,
		strings.Replace(untold, `"status":"married"`, `"status":"single"`, 1): couple.NoPartner,
	} {
		a := orders(t, b, read(t, b, file), false)
		if a.State != want || (len(a.Orders) == 4) != (want == couple.Couple) || a.Told == nil {
			t.Errorf("%s: state %d with %d orders, want %d", file, a.State, len(a.Orders), want)
		}
	}
}

func TestTheFundsAreThoseOfTheFamilyInEveryOrder(t *testing.T) {
	b := coretest.Book(t)
	a := orders(t, b, read(t, b, both), false)
	table := b.Funds[len(b.Funds)-1]
	if a.Family.Size != 3 || !a.Family.Told || a.Family.Needed != table.Needed(3) || a.Family.Has.Dollars != 25000 {
		t.Errorf("%+v", a.Family)
	}
	for i := range a.Orders {
		for _, p := range a.Orders[i].Assessment.Programs {
			for _, c := range p.Checks {
				if c.Rule == "fsw.funds" && c.Needs.String() != fmt.Sprint(table.Needed(3)) {
					t.Errorf("order %d asks for %s", i, c.Needs)
				}
			}
		}
	}
	if f := orders(t, b, read(t, b, both, `"family_size":3,`, ``), false).Family; f.Size != 2 || f.Told || f.Needed != table.Needed(2) {
		t.Errorf("%+v", f)
	}
	early, err := couple.Orders(b, read(t, b, both), day.Of(2017, 12, 31), false)
	if err != nil || early.Family.Needed != 0 {
		t.Errorf("%v: before the first table %+v", err, early.Family)
	}
}

func TestADayBeforeExpressEntryHasNoOrders(t *testing.T) {
	b := coretest.Book(t)
	if _, err := couple.Orders(b, read(t, b, both), b.First()-1, false); err == nil {
		t.Error("there is an answer")
	}
	if _, err := couple.Orders(b, read(t, b, both), b.First(), false); err != nil {
		t.Error(err)
	}
}
