package forecast

import (
	"encoding/json"
	"math/rand/v2"
	"reflect"
	"slices"
	"strconv"
	"testing"
	"testing/fstest"

	"portage/core"
	"portage/core/category"
	"portage/core/day"
	"portage/core/round"
	"portage/data"
)

// held makes rounds of a type, oldest first, apart days from each other, with these lowest scores.
func held(kind string, first day.Day, apart int, scores ...int) []round.Round {
	var all []round.Round
	for i, score := range scores {
		all = append(all, round.Round{Number: strconv.Itoa(len(all) + 1), Date: first + day.Day(i*apart), Type: kind, LowestScore: score, Invitations: 1000})
	}
	return all
}

// with gives the book with other rounds, which are given oldest first.
func with(b *core.Book, rounds ...round.Round) *core.Book {
	r := *b.Rounds()
	r.Rounds = slices.Clone(rounds)
	slices.Reverse(r.Rounds)
	return b.WithRounds(&r)
}

// without gives the shipped book with the rounds that keep holds for.
func without(b *core.Book, keep func(*round.Round) bool) *core.Book {
	var rounds []round.Round
	for i := len(b.Rounds().Rounds) - 1; i >= 0; i-- {
		if keep(&b.Rounds().Rounds[i]) {
			rounds = append(rounds, b.Rounds().Rounds[i])
		}
	}
	return with(b, rounds...)
}

func scoresOf(n int) []int {
	scores := make([]int, n)
	for i := range scores {
		scores[i] = 500 + i%3
	}
	return scores
}

func reason(f Forecast) string {
	if f.Declined == nil {
		return ""
	}
	return f.Declined.Reason
}

func TestWhatComesAfterADayNeverChangesTheForecastOfThatDay(t *testing.T) {
	b, s := open(t)
	random := rand.New(rand.NewPCG(1, 2))
	for range 40 {
		on := day.Of(2017, 1, 1) + day.Day(random.IntN(int(end(b)-day.Of(2017, 1, 1))))
		cut := without(b, func(r *round.Round) bool { return r.Date <= on })
		garbled := without(b, func(*round.Round) bool { return true })
		for i := range garbled.Rounds().Rounds {
			if r := &garbled.Rounds().Rounds[i]; r.Date > on {
				r.LowestScore, r.Invitations, r.Date = random.IntN(1200), random.IntN(9000), r.Date+day.Day(random.IntN(50))
			}
		}
		for _, kind := range Types() {
			f := Of(b, s, kind, on)
			if !reflect.DeepEqual(f, Of(cut, s, kind, on)) || !reflect.DeepEqual(f, Of(garbled, s, kind, on)) {
				t.Fatalf("%s on %s depends on later rounds", kind, on)
			}
		}
	}
}

func TestEveryPastForecastIsTheOneThatWasGivenOnItsEve(t *testing.T) {
	b, s := open(t)
	seen := 0
	for _, f := range All(b, s, end(b)) {
		for _, p := range f.Past {
			// A definition that began with the round itself was not known on its eve.
			if p.Declined != nil && p.Declined.Since == p.Date {
				continue
			}
			eve := Of(b, s, f.Type, p.Date-1)
			if p.Declined == nil {
				seen++
			}
			if (p.Declined == nil) != (eve.Declined == nil) && reason(eve) != Stale || p.Declined == nil && eve.Declined == nil && p.Score != eve.Score {
				t.Errorf("%s round %s: the list says %+v, the eve said %+v (%s)", f.Type, p.Number, p.Score, eve.Score, reason(eve))
			}
		}
	}
	if seen < 50 {
		t.Errorf("only %d past forecasts were compared", seen)
	}
}

func TestThePresentForecastIsOfTheTypesWithARecord(t *testing.T) {
	b, s := open(t)
	want := map[string]string{
		round.CEC: "", round.PNP: "", "french": "", round.General: Dormant, round.FSW: Dormant, round.FST: Dormant,
		"healthcare": TooFew, "stem": Dormant, "trade": TooFew, "transport": TooFew, "agriculture": Discontinued, "education": Dormant,
		"physicians": TooFew, "senior_managers": TooFew, "researchers": TooFew, "military": TooFew,
	}
	for _, f := range All(b, s, end(b)) {
		if reason(f) != want[f.Type] {
			t.Errorf("%s: declined for %q, wanted %q", f.Type, reason(f), want[f.Type])
		}
		if f.Declined != nil && (f.Score != Band{} || f.Next != Window{}) {
			t.Errorf("%s is declined and forecast", f.Type)
		}
	}
	if len(want) != len(Types()) {
		t.Errorf("%d types are wanted, there are %d", len(want), len(Types()))
	}
}

func TestSixRoundsUnderTheDefinitionAreEnoughAndFiveAreNot(t *testing.T) {
	b, s := open(t)
	// A record of its own is there from before; the break is the new edition of the CRS.
	before := held(round.CEC, day.Of(2024, 1, 2), 14, scoresOf(12)...)
	for n, want := range map[int]string{5: TooFew, 6: ""} {
		after := held(round.CEC, day.Of(2025, 3, 25), 14, scoresOf(n)...)
		book := with(b, append(slices.Clone(before), after...)...)
		f := Of(book, s, round.CEC, after[n-1].Date)
		if reason(f) != want || f.Rounds != n || f.Present != (Break{day.Of(2025, 3, 25), NewCRS}) {
			t.Errorf("%d rounds since %v: declined for %q, wanted %q", f.Rounds, f.Present, reason(f), want)
		}
	}
}

func TestTheLastRoundBeforeANewCRSIsNotOfThePresentDefinition(t *testing.T) {
	b, s := open(t)
	rounds := held(round.CEC, day.Of(2024, 6, 1), 14, scoresOf(22)...)
	last := rounds[21].Date
	rounds[21].Date = day.Of(2025, 3, 24)
	if f := Of(with(b, rounds...), s, round.CEC, day.Of(2025, 3, 24)); f.Declined != nil || f.Rounds != 22 {
		t.Errorf("on the last day of the old rules: %q of %d rounds (%s)", reason(f), f.Rounds, last)
	}
	if f := Of(with(b, rounds...), s, round.CEC, day.Of(2025, 3, 25)); reason(f) != TooFew || f.Rounds != 0 || f.Declined.Why != NewCRS {
		t.Errorf("on the first day of the new rules: %q of %d rounds", reason(f), f.Rounds)
	}
}

func TestANewVersionOfACategoryBeginsItsRecordAnew(t *testing.T) {
	b, _ := open(t)
	for kind, want := range map[string][]Break{
		"french":      {{day.Of(2023, 5, 31), FirstDay}, {day.Of(2026, 2, 6), NewCategory}},
		"healthcare":  {{day.Of(2023, 5, 31), FirstDay}, {day.Of(2025, 2, 27), NewCategory}, {day.Of(2026, 2, 18), NewCategory}},
		"researchers": {{day.Of(2026, 2, 18), FirstDay}},
		"transport":   {{day.Of(2023, 5, 31), FirstDay}, {day.Of(2026, 2, 18), NewCategory}},
	} {
		if got := versions(b.Categories, kind); !reflect.DeepEqual(got, want) {
			t.Errorf("%s: %v, wanted %v", kind, got, want)
		}
	}
	if all := breaksOf(b, round.PNP); slices.ContainsFunc(all, func(k Break) bool { return k.Why == NewCategory }) {
		t.Errorf("a program changes with the categories: %v", all)
	}
}

func TestACategoryIsAnotherWhereItAsksForSomethingElse(t *testing.T) {
	one := func() *category.Category {
		return &category.Category{ID: "x", Labels: category.Labels{EN: []string{"X 1", "X (1)"}}, Experience: &category.Experience{Months: 6, WindowYears: 3}}
	}
	same := one()
	same.Experience.Cite, same.Labels.EN = "page elsewhere", []string{"X (1)"}
	if changed(one(), same) {
		t.Error("another cite and one label less make another category")
	}
	for name, change := range map[string]func(*category.Category){
		"months":      func(c *category.Category) { c.Experience.Months = 12 },
		"no work":     func(c *category.Category) { c.Experience = nil },
		"language":    func(c *category.Category) { c.Language = &category.Language{Language: "fr", Level: 7} },
		"military":    func(c *category.Category) { c.Military = &category.Military{ServiceYears: 10} },
		"occupations": func(c *category.Category) { c.Occupations = append(c.Occupations, 31301) },
		"version":     func(c *category.Category) { c.Labels.EN = []string{"X 2"} },
	} {
		other := one()
		if change(other); !changed(one(), other) {
			t.Errorf("%s: taken for the same category", name)
		}
	}
}

func TestNothingIsForecastWhereTheRulesAreNotKnown(t *testing.T) {
	b, s := open(t)
	// Rounds go on as ever, every two weeks.
	rounds := append(held(round.CEC, day.Of(2025, 4, 1), 14, scoresOf(42)...), held(round.CEC, day.Of(2026, 11, 3), 14, scoresOf(12)...)...)
	book := with(b, rounds...)
	if f := Of(book, s, round.CEC, day.Of(2026, 11, 2)); f.Declined != nil {
		t.Errorf("on the last known day: declined for %s", reason(f))
	}
	for _, on := range []day.Day{day.Of(2026, 11, 3), day.Of(2026, 11, 26), day.Of(2027, 6, 1)} {
		f := Of(book, s, round.CEC, on)
		if reason(f) != RulesNotKnown || f.Declined.Since != day.Of(2026, 11, 3) {
			t.Errorf("on %s: declined for %q since %v", on, reason(f), f.Declined)
		}
		if f.Stood == nil || f.Stood.On != rounds[41].Date || f.Stood.Declined != nil {
			t.Errorf("on %s: the last forecast under known rules is missing or of another day: %+v", on, f.Stood)
		}
	}
}

func TestWhatStoodMayHaveBeenDeclinedToo(t *testing.T) {
	b, s := open(t)
	f := Of(b, s, "trade", day.Of(2026, 11, 26))
	if reason(f) != RulesNotKnown || f.Stood == nil || f.Stood.On != day.Of(2026, 10, 1) || reason(*f.Stood) != TooFew || f.Stood.Stood != nil {
		t.Errorf("%q, and what stood: %+v", reason(f), f.Stood)
	}
	if f := Of(b, s, "trade", day.Of(2026, 10, 1)); f.Stood != nil {
		t.Error("too few rounds on a day that is known, and something stood beside it")
	}
}

func TestATypeThatWasNotHeldForAYearIsNotForecast(t *testing.T) {
	b, s := open(t)
	rounds := held(round.General, day.Of(2022, 7, 6), 14, scoresOf(20)...)
	last := rounds[19].Date
	for days, want := range map[int]string{365: "", 366: Dormant} {
		// Rounds of another type show that the record goes on.
		others := held(round.PNP, last+7, 14, scoresOf(40)...)
		f := Of(with(b, append(slices.Clone(rounds), others...)...), s, round.General, last+day.Day(days))
		if reason(f) != want {
			t.Errorf("after %d days: declined for %q, wanted %q", days, reason(f), want)
		}
	}
	again := append(slices.Clone(rounds), held(round.General, last+366, 14, scoresOf(3)...)...)
	f := Of(with(b, again...), s, round.General, last+366+28)
	if reason(f) != TooFew || f.Declined.Why != Resumed || f.Declined.Since != last+366 || f.Rounds != 3 {
		t.Errorf("resumed: %+v of %d rounds", f.Declined, f.Rounds)
	}
}

func TestACategoryThatIsNoLongerListedIsNotForecast(t *testing.T) {
	b, s := open(t)
	if f := Of(b, s, "agriculture", day.Of(2026, 2, 17)); reason(f) == Discontinued {
		t.Error("declined on the last day of the list")
	}
	if f := Of(b, s, "agriculture", day.Of(2026, 2, 18)); reason(f) != Discontinued || f.Declined.Since != day.Of(2026, 2, 18) {
		t.Errorf("declined for %q", reason(f))
	}
}

func TestNothingIsForecastBeforeTheErrorsAreKnown(t *testing.T) {
	b, s := open(t)
	for n, want := range map[int]string{6: Unproven, 9: Unproven, 10: ""} {
		rounds := held(round.CEC, day.Of(2025, 4, 1), 14, scoresOf(n)...)
		f := Of(with(b, rounds...), s, round.CEC, rounds[n-1].Date)
		if reason(f) != want {
			t.Errorf("%d rounds: declined for %q, wanted %q", n, reason(f), want)
		}
	}
}

func TestARecordThatEndsBeforeTheWindowDoesIsStale(t *testing.T) {
	b, s := open(t)
	rounds := held(round.CEC, day.Of(2025, 4, 1), 14, scoresOf(20)...)
	last := rounds[19].Date
	// The rhythm was even, so that the window ends a day after it.
	book := with(b, rounds...)
	if f := Of(book, s, round.CEC, last+13); f.Declined != nil || f.Next.From != last+14 || f.Next.To != last+15 {
		t.Errorf("before the window is over: %q, %v", reason(f), f.Next)
	}
	f := Of(book, s, round.CEC, last+15)
	if reason(f) != Stale || f.Declined.Since != last || f.Stood == nil || f.Stood.On != last || f.Stood.Declined != nil {
		t.Errorf("after the window: %q, %+v", reason(f), f.Stood)
	}
	// A round of another type shows that the record reaches beyond the window: the type is overdue.
	other := held(round.PNP, last+15, 14, 700)
	f = Of(with(b, append(rounds, other...)...), s, round.CEC, last+16)
	if f.Declined != nil || !f.Next.Overdue || f.Next.From != 0 || f.Next.Mid != last+14 || f.Score.Mid == 0 {
		t.Errorf("overdue: %q, %+v, %+v", reason(f), f.Next, f.Score)
	}
}

func TestARecordThatIsSilentForLongerThanEverInAYearIsStale(t *testing.T) {
	b, s := open(t)
	// French rounds are far apart and the window is wide, while other rounds come every week.
	french := held("french", day.Of(2023, 7, 7), 30, scoresOf(14)...)
	for i := range french {
		french[i].Date += day.Day(20 * (i % 2))
	}
	all := append(slices.Clone(french), held(round.PNP, day.Of(2023, 7, 4), 7, scoresOf(62)...)...)
	slices.SortStableFunc(all, func(x, y round.Round) int { return int(x.Date - y.Date) })
	known := all[len(all)-1].Date
	if f := Of(with(b, all...), s, "french", known+7); f.Declined != nil {
		t.Errorf("after a week: declined for %q", reason(f))
	}
	if f := Of(with(b, all...), s, "french", known+8); reason(f) != Stale {
		t.Errorf("after eight days: declined for %q", reason(f))
	}
}

func TestTheDayAskedIsNeverPromised(t *testing.T) {
	b, s := open(t)
	for on := end(b) - 400; on <= end(b); on++ {
		for _, kind := range []string{round.CEC, round.PNP, "french"} {
			if f := Of(b, s, kind, on); f.Declined == nil && !f.Next.Overdue && (f.Next.From <= on || f.Next.To < f.Next.From) {
				t.Fatalf("%s on %s: from %s to %s", kind, on, f.Next.From, f.Next.To)
			}
		}
	}
}

func TestUnknownTypesAndSlipsOfAFeedDoNoHarm(t *testing.T) {
	b, s := open(t)
	random := rand.New(rand.NewPCG(3, 4))
	kinds := append(Types(), round.Unknown, "something new", "")
	for range 60 {
		book := without(b, func(*round.Round) bool { return random.IntN(3) > 0 })
		for i := range book.Rounds().Rounds {
			switch r := &book.Rounds().Rounds[i]; random.IntN(12) {
			case 0:
				r.Type = kinds[random.IntN(len(kinds))]
			case 1:
				r.Date = day.Day(random.IntN(800000))
			case 2:
				r.LowestScore = random.IntN(3000) - 1000
			case 3:
				r.Date = 0
			}
		}
		on := day.Of(2015, 1, 1) + day.Day(random.IntN(5000))
		if got := All(book, s, on); len(got) != len(Types()) {
			t.Fatalf("%d forecasts", len(got))
		}
		for _, kind := range kinds {
			Of(book, s, kind, on)
			Shares(book, s, kind, on, 500)
		}
	}
	for _, on := range []day.Day{0, 1, day.Of(2014, 12, 31), day.Of(2015, 1, 1), day.Of(2199, 12, 31)} {
		for _, f := range All(with(b), s, on) {
			if f.Declined == nil || f.Last != nil || len(f.Past) != 0 {
				t.Errorf("%s on %s from no rounds: %+v", f.Type, on, f)
			}
		}
	}
}

func TestTheForecastIsTheSameEveryTime(t *testing.T) {
	b, s := open(t)
	if !reflect.DeepEqual(All(b, s, end(b)), All(b, s, end(b))) {
		t.Error("two forecasts of one day differ")
	}
}

func TestARoundThatIsAddedChangesTheForecast(t *testing.T) {
	b, s := open(t)
	more := without(b, func(*round.Round) bool { return true })
	more.Rounds().Rounds = append([]round.Round{{Number: "448", Date: day.Of(2026, 10, 14), Type: round.CEC, LowestScore: 509}}, more.Rounds().Rounds...)
	f := Of(more, s, round.CEC, day.Of(2026, 10, 15))
	if f.Last.Number != "448" || f.Score.Mid != 509 || f.Past[0].LowestScore != 509 || f.Past[0].Score.Mid != 518 {
		t.Errorf("after round 448: %+v, %+v", f.Last, f.Score)
	}
}

func TestThePastListsTwentyForecastsAndWhatWasNotForecastBetween(t *testing.T) {
	b, s := open(t)
	pnp := Of(b, s, round.PNP, end(b))
	if n := Count(pnp.Past).Made; n != s.Shown.Forecasts {
		t.Errorf("%d forecasts are listed", n)
	}
	french := Of(b, s, "french", end(b))
	declined := 0
	for _, p := range french.Past {
		if p.Declined != nil {
			declined++
		}
	}
	// Six rounds after the CRS of 2025, six after the version of 2026.
	if declined != 12 || french.Past[len(french.Past)-1].Declined != nil {
		t.Errorf("%d rounds between are listed as not forecast", declined)
	}
}

func TestTheTallyCountsOnlyWhatWasForecast(t *testing.T) {
	on := day.Of(2026, 9, 1)
	past := []Past{
		{Held: Held{LowestScore: 510, Date: on}, Score: Band{Mid: 505}, Window: Window{Mid: on - 3}, ScoreWithin: true, DateWithin: true},
		{Held: Held{LowestScore: 400, Date: on}, Declined: &Decline{Reason: TooFew}},
		{Held: Held{LowestScore: 510, Date: on}, Score: Band{Mid: 518}, Window: Window{Mid: on + 2}, DateWithin: true},
	}
	if got, want := Count(past), (Tally{Made: 2, ScoreWithin: 1, DateWithin: 2, ScoreOff: 65, DateOff: 25}); got != want {
		t.Errorf("%+v, wanted %+v", got, want)
	}
}

func TestAScoreIsHeldAgainstTheRoundsOfTwelveMonths(t *testing.T) {
	b, s := open(t)
	on := day.Of(2026, 3, 31)
	rounds := []round.Round{
		{Number: "1", Date: day.Of(2025, 3, 31), Type: round.CEC, LowestScore: 400}, // a day too old
		{Number: "2", Date: day.Of(2025, 4, 1), Type: round.CEC, LowestScore: 510},
		{Number: "3", Date: day.Of(2025, 9, 1), Type: round.CEC, LowestScore: 520},
		{Number: "4", Date: day.Of(2026, 1, 1), Type: round.PNP, LowestScore: 100},
		{Number: "5", Date: on, Type: round.CEC, LowestScore: 500},
		{Number: "6", Date: on + 1, Type: round.CEC, LowestScore: 400}, // not held yet
	}
	got := Shares(with(b, rounds...), s, round.CEC, on, 510)
	want := []Share{{-20, 490, 0, 0, 3, 0}, {-10, 500, 0, 1, 3, 0}, {0, 510, 1, 1, 3, 0}, {10, 520, 2, 1, 3, 0}, {20, 530, 3, 0, 3, 0}}
	for i := range want {
		want[i].From = day.Of(2025, 4, 1)
	}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("%+v, wanted %+v", got, want)
	}
}

func TestRoundsUnderOtherRulesAreNoMeasureOfAScore(t *testing.T) {
	b, s := open(t)
	for _, share := range Shares(b, s, round.CEC, day.Of(2025, 6, 1), 530) {
		if share.Of != 1 || share.From != day.Of(2025, 3, 25) {
			t.Errorf("%d rounds since %s", share.Of, share.From)
		}
	}
}

func TestTheMethodsSayWhatTheirNamesMean(t *testing.T) {
	_, s := open(t)
	values := []int{100, 500, 520, 510, 541}
	for m, want := range map[Method]int{LastValue: 541, Mean: 524, Smoothed: 501, Median: 510} {
		if got := s.next(m, values); got != want {
			t.Errorf("%s: %d, wanted %d", m, got, want)
		}
		if got := s.next(m, []int{7}); got != 7 {
			t.Errorf("%s of one value: %d", m, got)
		}
	}
	var m Method
	if m.UnmarshalText([]byte("median")) != nil || m != Median || m.UnmarshalText([]byte("guess")) == nil {
		t.Error("the names of methods are not read as they are")
	}
}

func TestTheErrorOfTheWantedRankIsTaken(t *testing.T) {
	errors := []int{9, 1, 5, 3}
	for share, want := range map[float64]int{0: 1, 0.2: 1, 0.21: 3, 0.8: 9, 0.6: 5, 1: 9} {
		if got := rank(errors, share); got != want {
			t.Errorf("share %v: %d, wanted %d", share, got, want)
		}
	}
	for share, want := range map[float64]int{0.5: 1, 0.8: 4, 0.9: 9} {
		if got := (&Settings{Band: BandSettings{Share: share}}).leastErrors(); got != want {
			t.Errorf("share %v needs %d errors, wanted %d", share, got, want)
		}
	}
}

func TestMissesMakeTheBandWiderAndHitsMakeItNarrower(t *testing.T) {
	s := &Settings{Methods: Methods{Scores: []Method{LastValue}}, Band: BandSettings{Share: 0.8, Step: 0.1, Errors: 99}}
	walk := func(values []int, narrowest int) int {
		all := s.walk(s.Methods.Scores, values, make([]int, len(values)+1), 1, narrowest)
		return all[len(values)].half
	}
	values := []int{0}
	add := func(n, most int) {
		for i := range n {
			values = append(values, values[len(values)-1]+most-i%5)
		}
	}
	add(60, 5)
	if half := walk(values, 0); half < 3 || half > 5 {
		t.Errorf("errors of 1 to 5 give a band of %d", half)
	}
	if half := walk(values, 7); half != 7 {
		t.Errorf("the narrowest band is %d", half)
	}
	add(5, 100)
	if half := walk(values, 0); half < 96 {
		t.Errorf("after five misses by 96 to 100 the band is %d", half)
	}
	add(60, 5)
	if half := walk(values, 0); half > 5 {
		t.Errorf("after sixty hits the band is %d", half)
	}
}

func TestBrokenFiguresAreRefused(t *testing.T) {
	_, s := open(t)
	read := func(file string) error {
		_, err := Read(fstest.MapFS{settingsFile: {Data: []byte(file)}})
		return err
	}
	shipped, err := data.Forecast.ReadFile(settingsFile)
	if err != nil || read(string(shipped)) != nil {
		t.Fatalf("the shipped figures are refused: %v", err)
	}
	for name, change := range map[string]func(*Settings){
		"no day":           func(s *Settings) { s.Checked = 0 },
		"no source":        func(s *Settings) { s.Sources = nil },
		"no cite":          func(s *Settings) { s.Band.Cite = "" },
		"one round":        func(s *Settings) { s.Least.Rounds = 1 },
		"no pause":         func(s *Settings) { s.Least.DormantDays = 0 },
		"no method":        func(s *Settings) { s.Methods.Scores = nil },
		"mean of one":      func(s *Settings) { s.Methods.MeanOf = 1 },
		"median of one":    func(s *Settings) { s.Methods.MedianOf = 1 },
		"no smoothing":     func(s *Settings) { s.Methods.Smoothing = 1 },
		"all of it":        func(s *Settings) { s.Band.Share = 1 },
		"a whole step":     func(s *Settings) { s.Band.Step = 1 },
		"three errors":     func(s *Settings) { s.Band.Errors = 3 },
		"less than no day": func(s *Settings) { s.Band.LeastDays = -1 },
		"no list":          func(s *Settings) { s.Shown.Forecasts = 0 },
		"steps apart":      func(s *Settings) { s.Shown.Steps = []int{0, -10} },
	} {
		other := *s
		change(&other)
		file, err := json.Marshal(other)
		if err != nil {
			t.Fatal(err)
		}
		if read(string(file)) == nil {
			t.Errorf("%s: not refused", name)
		}
	}
	if read(`{"checked":"2026-11-26","rumour":1}`) == nil || read(`{}`) == nil || read("") == nil {
		t.Error("a file that says nothing, or more than it may, is read")
	}
}
