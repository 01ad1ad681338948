package text

import (
	"bytes"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"reflect"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"portage/core"
	"portage/core/coretest"
	"portage/core/day"
	"portage/core/edition"
	"portage/core/explain"
	"portage/core/round"
)

// seen is every code that the engine gives over the cases of testdata, each on its own day (its id) and on a day of every edition of the points tables.
type seen struct {
	rules, notes, readings, points, warnings, asks, facts, cites map[string]bool
	book                                                         *core.Book
	all                                                          []*core.Assessment
}

func walk(t *testing.T) *seen {
	t.Helper()
	book := coretest.Book(t)
	s := &seen{book: book}
	for _, m := range []*map[string]bool{&s.rules, &s.notes, &s.readings, &s.points, &s.warnings, &s.asks, &s.facts, &s.cites} {
		*m = map[string]bool{}
	}
	file, err := os.ReadFile("testdata/cases.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	for _, line := range bytes.Split(bytes.TrimSpace(file), []byte("\n")) {
		c := coretest.Case(t, book, line)
		own, err := day.Parse(c.ID)
		if err != nil {
			t.Fatal(err)
		}
		days := []day.Day{own}
		for _, e := range book.CRS {
			days = append(days, e.InForce+1)
		}
		for _, on := range days {
			a, err := core.Assess(book, c, on)
			if err != nil {
				t.Fatal(err)
			}
			s.add(a)
		}
	}
	return s
}

func (s *seen) add(a *core.Assessment) {
	s.all = append(s.all, a)
	s.lines(a.CRS.Lines)
	for _, p := range a.Programs {
		s.lines(p.Grid)
		s.checks(p.Checks)
	}
	for _, c := range a.Categories {
		s.checks(c.Checks)
	}
	for _, place := range a.Ask {
		s.asks[place] = true
	}
	for _, w := range a.Warnings {
		s.warnings[w.Code] = true
	}
}

func (s *seen) lines(all []explain.Line) {
	for _, l := range all {
		s.rules[l.Rule], s.cites[l.Cite] = true, true
		s.fact(l.Rule, l.Fact)
		s.fact(l.Rule, l.Next.Needs)
		for _, r := range l.Readings {
			s.readings[r.Reading], s.points[l.Rule] = true, true
		}
		for _, place := range l.Ask {
			s.asks[place] = true
		}
		s.lines(l.Parts)
	}
}

func (s *seen) checks(all []explain.Check) {
	for _, c := range all {
		s.rules[c.Rule], s.cites[c.Cite] = true, true
		s.fact(c.Rule, c.Needs)
		s.fact(c.Rule, c.Has)
		if c.Note != "" {
			s.notes[c.Note] = true
		}
		for _, place := range c.Ask {
			s.asks[place] = true
		}
	}
}

func (s *seen) fact(rule string, f explain.Fact) {
	if f.Form == explain.Name && f.Text != "" {
		s.facts[rule+" "+f.Text] = true
	}
}

func TestEveryCodeOfTheEngineHasWordsInBothLanguages(t *testing.T) {
	s := walk(t)
	for _, c := range []struct {
		what  string
		codes map[string]bool
		words words
	}{{"rule", s.rules, rules}, {"note", s.notes, notes}, {"reading", s.readings, readings}, {"open point", s.points, openPoints}, {"warning", s.warnings, warnings}} {
		for code := range c.codes {
			if !c.words.at(code).Whole() {
				t.Errorf("%s %s has no words", c.what, code)
			}
		}
		for _, e := range c.words {
			if !c.codes[e.key] && c.what != "warning" && !strings.HasPrefix(e.key, "crs.high_wage") {
				t.Errorf("%s %s has words and is never given by the cases", c.what, e.key)
			}
		}
	}
	for place := range s.asks {
		for _, lang := range []Lang{EN, FR} {
			if words := Place(lang, place); words == "" || strings.HasSuffix(words, ": ") || strings.ContainsAny(words, "_[]") {
				t.Errorf("place %s reads %q", place, words)
			}
		}
	}
	for named := range s.facts {
		rule, name, _ := strings.Cut(named, " ")
		for _, lang := range []Lang{EN, FR} {
			if (Facts{lang, "en"}).Of(rule, explain.NameFact(name)) == "" {
				t.Errorf("the fact %q of %s has no words", name, rule)
			}
		}
	}
}

// The cases may miss a warning; the engine's source names them all.
func TestEveryWarningOfTheEngineHasWords(t *testing.T) {
	var files []*ast.File
	for _, name := range []string{"../../core/warnings.go", "../../core/ask.go"} {
		f, err := parser.ParseFile(token.NewFileSet(), name, nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		files = append(files, f)
	}
	found := 0
	check := func(e ast.Expr) {
		if lit, ok := e.(*ast.BasicLit); ok && lit.Kind == token.STRING {
			code, _ := strconv.Unquote(lit.Value)
			found++
			if !warnings.at(code).Whole() {
				t.Errorf("the warning %s has no words", code)
			}
		}
	}
	for _, f := range files {
		ast.Inspect(f, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.CallExpr:
				if name, ok := n.Fun.(*ast.Ident); ok && name.Name == "add" {
					check(n.Args[0])
				}
			case *ast.ValueSpec:
				if n.Names[0].Name == "stateWarnings" {
					for _, e := range n.Values[0].(*ast.CompositeLit).Elts {
						check(e.(*ast.KeyValueExpr).Value)
					}
				}
			}
			return true
		})
	}
	if found < 10 {
		t.Fatalf("only %d warnings were found in the source", found)
	}
}

func TestEveryRoundIsExplainedInBothLanguages(t *testing.T) {
	s := walk(t)
	used := map[string]bool{}
	for _, a := range s.all {
		for i := range a.Rounds {
			o, r := &a.Rounds[i], &s.book.Rounds().Rounds[i]
			for _, reading := range []RoundReading{
				{Verdict: o.Verdict, Reason: o.Reason, Score: explain.Range{Low: o.Score, High: max(o.Score, o.AtMost)}, Round: r},
				{Today: true, Verdict: o.Today.Verdict, Reason: o.Today.Reason, Score: explain.Range{Low: o.Today.Score, High: max(o.Today.Score, o.Today.AtMost)}, Round: r},
			} {
				used[reading.Reason+"/"+reading.Verdict.String()] = true
				for _, lang := range []Lang{EN, FR} {
					if words := reading.Sentence(lang); words == "" || strings.ContainsAny(words, "{}_") {
						t.Fatalf("round %s, %s %s: %q", r.Number, reading.Reason, reading.Verdict, words)
					}
				}
			}
		}
	}
	for _, must := range []string{"score/invited", "score/not_invited", "score/open", "tie_break/open", "program/not_eligible", "program/open", "category/not_eligible", "nomination/not_eligible", "nomination/open"} {
		if !used[must] {
			t.Errorf("the cases never give %s", must)
		}
	}
}

func TestTheReasonOfARoundIsSaidToTheSecond(t *testing.T) {
	r := &round.Round{Type: round.CEC, LowestScore: 463, TieBreak: day.At(day.Of(2023, 6, 19), 6, 41, 5)}
	old := &round.Round{Type: round.General, LowestScore: 463}
	for _, c := range []struct {
		reading RoundReading
		want    string
	}{
		{RoundReading{Verdict: round.NotInvited, Reason: round.ByScore, Score: explain.Exactly(448), Round: r}, "Your score of 448 was below the lowest score invited, 463."},
		{RoundReading{Today: true, Verdict: round.NotInvited, Reason: round.ByScore, Score: explain.Range{Low: 400, High: 448}, Round: r}, "Your score of 448 or less is below the lowest score invited, 463."},
		{RoundReading{Verdict: round.Invited, Reason: round.ByScore, Score: explain.Range{Low: 470, High: 1100}, Round: r}, "Your score of 470 or more was above the lowest score invited, 463."},
		{RoundReading{Verdict: round.Open, Reason: round.ByScore, Score: explain.Range{Low: 400, High: 500}, Round: r}, "Your score may be anything from 400 to 500; the lowest score invited was 463."},
		{RoundReading{Verdict: round.Invited, Reason: round.ByScore, Score: explain.Exactly(463), Round: old}, "Your score is exactly the lowest score invited, 463; at that time all who had it were invited."},
		{RoundReading{Verdict: round.Invited, Reason: round.ByTieBreak, Score: explain.Exactly(463), Round: r}, "At exactly the lowest score, 463: your profile was submitted before the tie-break of June\u00a019, 2023, 06:41:05\u00a0UTC."},
		{RoundReading{Verdict: round.Open, Reason: round.ByTieBreak, Score: explain.Exactly(463), Round: old}, "At exactly the lowest score, 463: the tie-break of this round is not known."},
		{RoundReading{Verdict: round.NotEligible, Reason: round.ByProgram, Round: r}, "You did not meet this round’s program that day."},
		{RoundReading{Verdict: round.NotEligible, Reason: round.ByProgram, Round: old}, "You met none of the three programs that day."},
	} {
		same(t, c.reading.Sentence(EN), c.want)
	}
	for _, e := range reasons {
		if !e.value.then.Whole() || !e.value.today.Whole() {
			t.Errorf("%s is not written in both languages", e.key)
		}
	}
}

func TestEveryCitationReadsInBothLanguages(t *testing.T) {
	english := regexp.MustCompile(`(?i)\b(section|table of|eligibility|tests|and|s\.)`)
	for cite := range walk(t).cites {
		source, place, _ := strings.Cut(cite, " ")
		if en := Cite(EN, source, place, ""); en == "" {
			t.Errorf("%q has no English words", cite)
		}
		if fr := Cite(FR, source, place, ""); fr == "" || english.MatchString(fr) {
			t.Errorf("%q reads %q in French", cite, fr)
		}
	}
	for _, c := range []struct{ got, want string }{
		{Cite(EN, "mi", "s.10", ""), "Ministerial Instructions, s.\u00a010"},
		{Cite(FR, "mi", "s.32 (section number not verified)", ""), "Instructions ministérielles, art.\u00a032 (numéro d’article non vérifié)"},
		{Cite(EN, "irpr", "75(2)(a)-(c)", ""), "IRPR\u00a075(2)(a)-(c)"},
		{Cite(FR, "irpr", "75(2)(a)-(c)", ""), "RIPR\u00a075(2)a)-c)"},
		{Cite(FR, "irpr", "87.2(3)(d)(ii)", ""), "RIPR\u00a087.2(3)d)(ii)"},
		{Cite(FR, "irpr", "83(1)(c.1)", ""), "RIPR\u00a083(1)c.1)"},
		{Cite(FR, "funds", "Table of 2025; irpr 76(1)(b)(i)", ""), "IRCC, preuve de fonds, tableau de 2025; RIPR\u00a076(1)b)(i)"},
		{Cite(FR, "somewhere", "p. 1", "Son titre"), "Son titre"},
	} {
		same(t, c.got, c.want)
	}
}

func TestFactsAreWrittenInWords(t *testing.T) {
	levels := explain.Fact{Form: explain.Levels, N: [4]int16{10, 9, 0, 10}}
	up := explain.Fact{Form: explain.Levels, N: [4]int16{10, 10, 0, 10}}
	en, fr := Facts{EN, "en"}, Facts{FR, "fr"}
	for _, c := range []struct{ got, want string }{
		{en.Of("crs.age", explain.NumberFact(29)), "29\u00a0years old"},
		{fr.Of("crs.age", explain.NumberFact(29)), "29\u00a0ans"},
		{en.Of("crs.first_language", levels), "CLB (reading 10+, writing 9, listening none, speaking 10+)"},
		{en.Known("crs.first_language", levels), "CLB (reading 10+, writing 9, listening not answered, speaking 10+)"},
		{fr.Of("crs.second_language", explain.Fact{Form: explain.Levels, N: [4]int16{5, 5, 5, 5}}), "NCLC\u00a05 dans les quatre compétences"},
		{en.Of("crs.second_language", explain.Fact{Form: explain.Levels, N: [4]int16{10, 10, 10, 10}}), "NCLC\u00a010 or higher in all four abilities"},
		{en.Of("crs.second_language", explain.Fact{Form: explain.Levels}), "No level that counts"},
		{en.Step("crs.first_language", levels, up), "CLB\u00a010 or higher in writing"},
		{fr.Step("crs.first_language", levels, up), "NCLC\u00a010 ou plus en expression écrite"},
		{en.Step("crs.french", explain.NumberFact(4), explain.NumberFact(7)), "French at NCLC\u00a07 in every ability"},
		{en.Step("crs.french", explain.NumberFact(7), explain.NumberFact(5)), "English at CLB\u00a05 in every ability"},
		{en.Step("crs.education_transfer.language", explain.NumberFact(8), explain.NumberFact(9)), "CLB\u00a09 in every ability"},
		{en.Step("crs.canadian_work", explain.MonthsFact(27), explain.NumberFact(3)), "3\u00a0years of work in Canada"},
		{en.Step("crs.education", explain.NameFact("none"), explain.NameFact("secondary")), "Secondary (high school) diploma"},
		{en.Of("crs.canadian_work", explain.MonthsFact(27)), "2\u00a0years (27\u00a0months)"},
		{fr.Of("crs.canadian_work", explain.MonthsFact(24)), "2\u00a0ans"},
		{en.Of("crs.canadian_work", explain.MonthsFact(11)), "11\u00a0months"},
		{en.Known("crs.canadian_work", explain.MonthsFact(11)), "at least 11\u00a0months"},
		{en.Known("crs.canadian_work", explain.MonthsFact(0)), "Not answered yet"},
		{fr.Of("fsw.funds", explain.DollarsFact(15263)), "15\u00a0263\u00a0$"},
		{en.Of("fsw.points", explain.NumberFact(67)), "67\u00a0points"},
		{en.Of("category.offer_occupation", explain.NameFact("42102")), "NOC\u00a042102"},
		{en.Of("crs.canadian_study", explain.NameFact("none")), "No Canadian credential that counts"},
	} {
		same(t, c.got, c.want)
	}
}

func TestWarningsSayWhatTheyAreAbout(t *testing.T) {
	for _, c := range []struct{ got, must string }{
		{Warning(EN, "newer_rules_reported", "2026-11-03", ""), "November\u00a03, 2026"},
		{Warning(FR, "newer_rules_reported", "2026-11-03", ""), "3\u00a0novembre\u00a02026"},
		{Warning(EN, "french_version_unknown", "2025-12-18/2026-02-05", ""), "December\u00a018, 2025 to February\u00a05, 2026"},
		{Warning(FR, "test_expired", "partner.languages[1]", ""), "le résultat linguistique 2 de votre époux ou conjoint"},
		{Warning(EN, "open_point", "category.healthcare", "Healthcare occupations"), "“Healthcare occupations”"},
		{Warning(EN, "open_point", "crs.spouse_work", ""), OpenPoint("crs.spouse_work").EN},
		{Warning(FR, "other_language_opens", "cec", ""), Program("cec").FR},
		{Warning(FR, "first_language_chosen", "fr", ""), "français"},
	} {
		if !strings.Contains(c.got, c.must) || strings.ContainsAny(c.got, "{}_[]") {
			t.Errorf("%q does not say %q", c.got, c.must)
		}
	}
}

func TestWordsAreWrittenInBothLanguagesAsEachIsSpelled(t *testing.T) {
	all := map[string]Text{}
	for name, words := range map[string]words{
		"rules": rules, "notes": notes, "readings": readings, "openPoints": openPoints, "warnings": warnings, "places": places, "entries": entries,
		"entryFields": entryFields, "factNames": factNames, "steps": steps, "abilities": abilities, "verdicts": verdicts, "programs": programs,
		"roundTypes": roundTypes, "editions": editions, "acts": acts, "languages": languages,
	} {
		for _, e := range words {
			all[name+" "+e.key] = e.value
		}
	}
	for _, names := range ruleNames {
		for _, e := range names.value {
			all[names.key+" "+e.key] = e.value
		}
	}
	for _, e := range reasons {
		all["then "+e.key], all["today "+e.key] = e.value.then, e.value.today
	}
	collect(all, "Result", reflect.ValueOf(Result))
	collect(all, "Rounds", reflect.ValueOf(Rounds))
	for name, words := range all {
		written(t, name, words)
	}
}

func collect(all map[string]Text, place string, v reflect.Value) {
	for i := 0; i < v.NumField(); i++ {
		name := place + "." + v.Type().Field(i).Name
		switch words := v.Field(i).Interface().(type) {
		case Text:
			all[name] = words
		case Plural:
			all[name+" one"], all[name+" many"] = words.One, words.Many
		}
	}
}

// written refuses what is in one language only, or misspelled.
func written(t *testing.T, name string, words Text) {
	t.Helper()
	if !words.Whole() {
		t.Errorf("%s is not written in both languages", name)
	}
	spelled(t, name, words)
}

// spelled refuses straight apostrophes and, in French, a high mark without its blank or a blank that Canadian usage does not put.
func spelled(t *testing.T, name string, words Text) {
	t.Helper()
	for _, s := range []string{words.EN, words.In(FR)} {
		if strings.ContainsAny(s, "'\"") {
			t.Errorf("%s has a straight quotation mark or apostrophe: %q", name, s)
		}
	}
	if bad := regexp.MustCompile(`[^\x{00a0}]:| [;?!»:]|«[^\x{00a0}]`).FindString(words.In(FR)); bad != "" {
		t.Errorf("%s is misspelled at %q: %q", name, bad, words.FR)
	}
	en, fr := placesToFill(words.EN), placesToFill(words.FR)
	if en != fr {
		t.Errorf("%s fills %s in English and %s in French", name, en, fr)
	}
}

func placesToFill(s string) string {
	var found []string
	for i := range 5 {
		if strings.Contains(s, "{"+strconv.Itoa(i)+"}") {
			found = append(found, strconv.Itoa(i))
		}
	}
	return strings.Join(found, ",")
}

func TestEveryNameOfACategoryAndARoundIsInTheData(t *testing.T) {
	s := walk(t)
	for i := range s.book.Rounds().Rounds {
		r := &s.book.Rounds().Rounds[i]
		e, ok := edition.InForce(s.book.Categories, r.Date)
		if RoundType(r.Type).Whole() {
			continue
		}
		if !ok {
			t.Fatalf("round %s is of the category %s before the first list", r.Number, r.Type)
		}
		if c, ok := e.Category(r.Type); !ok || !c.Name.Whole() {
			t.Errorf("round %s is of the category %s, which the list of its day does not name", r.Number, r.Type)
		}
	}
}
