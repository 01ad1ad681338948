package find_test

import (
	"os"
	"slices"
	"strings"
	"sync"
	"testing"

	"portage/core/noc"
	"portage/core/noc/find"
)

func table(t testing.TB) *noc.Table {
	t.Helper()
	table, err := noc.Read(os.DirFS("../../../data"))
	if err != nil {
		t.Fatal(err)
	}
	return table
}

// file reads one of the files of data/noc.
func file(t testing.TB, name string) string {
	t.Helper()
	content, err := os.ReadFile("../../../data/noc/" + name)
	if err != nil {
		t.Fatal(err)
	}
	return string(content)
}

func packed(t testing.TB, lang string) find.Packed {
	t.Helper()
	packed, err := find.Pack(table(t), find.OpenTitles(file(t, "titles_"+lang+".json")), find.OpenEveryday(file(t, "everyday_"+lang+".json")))
	if err != nil {
		t.Fatal(err)
	}
	return packed
}

var (
	finders = map[string]*find.Finder{}
	making  sync.Mutex
)

// finder gives the finder of a language with all that is in data; tests share it, and none runs beside another.
func finder(t testing.TB, lang string) *find.Finder {
	t.Helper()
	making.Lock()
	defer making.Unlock()
	if finders[lang] == nil {
		f, err := find.New(table(t), lang, packed(t, lang))
		if err != nil {
			t.Fatal(err)
		}
		finders[lang] = f
	}
	return finders[lang]
}

func codes(results []find.Result) []string {
	var codes []string
	for _, r := range results {
		codes = append(codes, r.NOC.String())
	}
	return codes
}

// wantFirst proves that a query finds one of the codes, given as "31301 31302", before all others.
func wantFirst(t *testing.T, lang, query, want string) {
	t.Helper()
	results := finder(t, lang).Search(query, 5)
	if len(results) == 0 || !slices.Contains(strings.Fields(want), results[0].NOC.String()) {
		t.Errorf("%s %q finds %v, want %s first", lang, query, codes(results), want)
	}
}

// wantIn proves that a query finds a code among the first five.
func wantIn(t *testing.T, lang, query, want string) {
	t.Helper()
	if results := finder(t, lang).Search(query, 5); !slices.Contains(codes(results), want) {
		t.Errorf("%s %q finds %v, want %s among them", lang, query, codes(results), want)
	}
}

func TestEveryTitleOfTheClassificationFindsItsUnitGroupFirst(t *testing.T) {
	for _, lang := range []string{"en", "fr"} {
		all, missed := 0, 0
		err := find.OpenTitles(file(t, "titles_"+lang+".json")).Each(func(code noc.Code, title string, _ bool) {
			all++
			if results := finder(t, lang).Search(title, 1); len(results) == 0 || results[0].NOC != code {
				if missed++; missed <= 20 {
					t.Errorf("%s %q finds %v, want %s", lang, title, results, code)
				}
			}
		})
		if err != nil || all < 27_000 {
			t.Errorf("%s: %d titles, %v", lang, all, err)
		}
		if missed > 0 {
			t.Errorf("%s: %d of %d titles do not find their unit group first", lang, missed, all)
		}
	}
}

// The names, with their spellings, of the 29 occupations that a widely read article on round #255 of 2023-07-06 lists.
func TestTheNamesOfTheArticleOnRound255FindTheirOccupationsFirst(t *testing.T) {
	for name, code := range map[string]string{
		"Audiologists and speech-language pathologists":                                    "31112",
		"Dieticians and nutritionists":                                                     "31121",
		"Education counselors":                                                             "41320",
		"General practitioners and family physicians":                                      "31102",
		"Instructors of persons with disabilities":                                         "42203",
		"Kinesiologists and other professional occupations in therapy and assessment":      "31204",
		"Licensed practical nurses":                                                        "32101",
		"Massage therapists":                                                               "32201",
		"Medical laboratory assistants and related technical occupations":                  "33101",
		"Medical laboratory technologists":                                                 "32120",
		"Medical radiation technologists":                                                  "32121",
		"Medical sonographers":                                                             "32122",
		"Nurse aides, orderlies, and patient service associates":                           "33102",
		"Nurse practitioners":                                                              "31302",
		"Nursing co-ordinators and supervisors":                                            "31300",
		"Occupational therapists":                                                          "31203",
		"Other assisting occupations in support of health services":                        "33109",
		"Other practitioners of natural healing":                                           "32209",
		"Other professional occupations in health diagnosing and treating":                 "31209",
		"Other technical occupations in therapy and assessment":                            "32109",
		"Paramedical occupations":                                                          "32102",
		"Pharmacy technical assistants and pharmacy assistants":                            "33103",
		"Physician assistants, midwives, and allied health professionals":                  "31303",
		"Registered nurses and registered psychiatric nurses":                              "31301",
		"Respiratory therapists, clinical perfusionists and cardiopulmonary technologists": "32103",
		"Specialists in clinical and laboratory medicine":                                  "31100",
		"Specialists in surgery":                                                           "31101",
		"Therapists in counseling and related specialized therapies":                       "41301",
		"Traditional Chinese medicine practitioners and acupuncturists":                    "32200",
	} {
		wantFirst(t, "en", name, code)
	}
}

func TestCaseAccentsSeparatorsAndOrderDoNotCount(t *testing.T) {
	for _, c := range []struct{ lang, query, first string }{
		{"en", "REGISTERED NURSE", "31301"},
		{"en", "nurse, registered", "31301"},
		{"en", "speech language pathologist", "31112"},
		{"en", "engineer software", "21231"},
		{"fr", "Infirmiere autorisee", "31301"},
		{"fr", "ÉBÉNISTE", "72311"},
		{"fr", "e\u0301be\u0301niste", "72311"},
		{"fr", "manœuvre en construction", "75110"},
		{"fr", "manoeuvre en construction", "75110"},
		{"fr", "main d’œuvre agricole contractuelle", "84120"},
	} {
		wantFirst(t, c.lang, c.query, c.first)
	}
}

func TestAWordMayBeInAnotherNumberGenderOrSpelling(t *testing.T) {
	for _, c := range []struct{ lang, query, first string }{
		{"en", "registered nurses", "31301"},
		{"en", "midwife", "31303"},
		{"en", "school counselor", "41320"},
		{"en", "labor relations officer", "11200"},
		{"en", "pediatrician", "31100"},
		{"en", "paediatrician", "31100"},
		{"en", "anesthetist", "31100"},
		{"en", "jeweler", "62202"},
		{"en", "theater manager", "50011"},
		{"fr", "infirmière autorisée", "31301"},
		{"fr", "serveuse de bar", "64301"},
		{"fr", "directrices d'école", "40021"},
		{"fr", "technicienne juridique", "42200"},
		{"fr", "ingénieure civile", "21300"},
		{"fr", "travailleuses sociales", "41300"},
	} {
		wantFirst(t, c.lang, c.query, c.first)
	}
}

func TestAMistypedWordIsForgiven(t *testing.T) {
	for _, c := range []struct{ lang, query, first string }{
		{"en", "pharmasist", "31120"},      // a wrong letter
		{"en", "pharmcist", "31120"},       // one missing
		{"en", "phaarmacist", "31120"},     // one too many
		{"en", "pharmaicst", "31120"},      // two that changed places
		{"en", "eletrcian", "72200"},       // two errors
		{"en", "regsitered nrse", "31301"}, // one in each word
		{"en", "truckdriver", "73300"},     // a blank missing
		{"en", "fire fighter", "42101"},    // a blank too many
		{"fr", "infirmiere auxilliere", "32101"},
		{"fr", "boulangé", "63202"},
	} {
		wantFirst(t, c.lang, c.query, c.first)
	}
}

func TestAWordMayBeUnfinished(t *testing.T) {
	for _, c := range []struct{ lang, query, first string }{
		{"en", "regist nurs", "31301"},
		{"en", "pharmac", "31120"},
		{"en", "softw eng", "21231"},
		{"fr", "infirm autor", "31301"},
	} {
		wantFirst(t, c.lang, c.query, c.first)
	}
}

func TestTheTradeStandsForTheOneWhoWorksInIt(t *testing.T) {
	for _, c := range []struct{ lang, query, in string }{
		{"en", "plumbing", "72300"},
		{"en", "welding", "72106"},
		{"en", "civil engineering", "21300"},
		{"fr", "plomberie", "72300"},
		{"fr", "soudage", "72106"},
		{"fr", "coiffure", "63210"},
	} {
		wantIn(t, c.lang, c.query, c.in)
	}
}

func TestAQualifierTellsUnitGroupsApart(t *testing.T) {
	for _, c := range []struct{ lang, query, first string }{
		{"en", "personal support worker - home support", "44101"},
		{"en", "personal support worker nursing care", "33102"},
		{"fr", "serveuse - service des aliments et boissons", "65200"},
		{"fr", "serveuse - imprimerie", "95109"},
	} {
		wantFirst(t, c.lang, c.query, c.first)
	}
}

func TestWhatATitleExceptsDoesNotFindIt(t *testing.T) {
	results := finder(t, "en").Search("avionics aircraft maintenance engineer", 1)
	if len(results) == 0 || results[0].NOC != 22313 {
		t.Errorf("avionics finds %v, want 22313 first", codes(results))
	}
}

func TestInitialsAreOneWord(t *testing.T) {
	for _, query := range []string{"RN", "R.N.", "r. n.", "r/n"} {
		wantFirst(t, "en", query, "31301")
	}
}

func TestDigitsFindTheCodesThatBeginWithThem(t *testing.T) {
	for query, want := range map[string]string{"3130": "31300 31301 31302 31303", " 31301 ": "31301", "0001": "00010 00011 00012 00013 00014 00015", "99": "", "313011": ""} {
		if got := strings.Join(codes(finder(t, "en").Search(query, 10)), " "); got != want {
			t.Errorf("%q finds %s, want %s", query, got, want)
		}
	}
}

func TestACodeAmongWordsIsFoundFirst(t *testing.T) {
	for query, want := range map[string]string{"NOC 31301": "31301", "31301 - registered nurses": "31301", "noc21231": "21231", "CNP 72106 soudeur": "72106", "code 63200 cook": "63200"} {
		if got := codes(finder(t, "en").Search(query, 5)); len(got) == 0 || got[0] != want {
			t.Errorf("%q finds %v, want %s first", query, got, want)
		}
	}
}

func TestWhatAnswersToNothingFindsNothing(t *testing.T) {
	for _, query := range []string{"", " ", "-/-", "xqzt", "asdfgh", "qwertyuiop", "zzzzzzzz", "lkjhgfdsa", "!!!", "jfkdls fjdksl", strings.Repeat("z", 10000), "\xff\xfe", "日本語", "😀"} {
		for _, lang := range []string{"en", "fr"} {
			if got := finder(t, lang).Search(query, 10); len(got) != 0 {
				t.Errorf("%s %.20q finds %v (%s)", lang, query, codes(got), got[0].Matched)
			}
		}
	}
	if got := finder(t, "en").Search("nurse", 0); got != nil {
		t.Errorf("none were asked for: %v", codes(got))
	}
	if got := finder(t, "en").Search("manager", 3); len(got) != 3 {
		t.Errorf("three were asked for: %v", codes(got))
	}
}

func TestAWordThatIsUnknownDoesNotHideTheOthers(t *testing.T) {
	wantFirst(t, "en", "nurse xqzt", "31301")
	wantFirst(t, "en", "I work as a registered nurse in Toronto", "31301")
	wantFirst(t, "fr", "je suis une infirmière autorisée à Montréal", "31301")
}

func TestTheOtherLanguageAnswersWhereItAnswersBetter(t *testing.T) {
	en, fr := finder(t, "en"), finder(t, "fr")
	for _, c := range []struct {
		own, other   *find.Finder
		query, first string
		title        string
	}{
		{en, fr, "infirmière autorisée", "31301", "Registered nurses and registered psychiatric nurses"},
		{fr, en, "truck driver", "73300", "Conducteurs/conductrices de camions de transport"},
		{en, fr, "registered nurse", "31301", "Registered nurses and registered psychiatric nurses"},
		{fr, en, "soudeuse", "72106", ""},
	} {
		results := find.Either(c.own, c.other, c.query, 3)
		if len(results) == 0 || results[0].NOC.String() != c.first || c.title != "" && results[0].Title != c.title {
			t.Errorf("%q finds %+v, want %s %q", c.query, results, c.first, c.title)
		}
	}
	if got := find.Either(en, fr, "xqzt", 3); len(got) != 0 {
		t.Errorf("nonsense finds %v", got)
	}
}

func TestTheRangesShowTheLettersThatAnswer(t *testing.T) {
	for _, c := range []struct{ lang, query, matched, want string }{
		{"en", "registe nurse", "registered nurse (R.N.)", "registe|nurse"},
		{"en", "nurse registered", "registered nurse (R.N.)", "registered|nurse"},
		{"en", "regitered nurse", "registered nurse (R.N.)", "regi|tered|nurse"},
		{"fr", "ebeniste", "ébéniste", "ébéniste"},
		{"fr", "e\u0301beni", "Ébénistes", "Ébéni"},
		{"en", "3130", "31300", "3130"},
	} {
		results := finder(t, c.lang).Search(c.query, 1)
		if len(results) == 0 || results[0].Matched != c.matched {
			t.Errorf("%q finds %+v, want %q", c.query, results, c.matched)
			continue
		}
		var parts []string
		for _, r := range results[0].Ranges {
			parts = append(parts, results[0].Matched[r[0]:r[1]])
		}
		if got := strings.Join(parts, "|"); got != c.want {
			t.Errorf("%q shows %q in %q, want %q", c.query, got, results[0].Matched, c.want)
		}
	}
}

func TestWithoutTheFileOfTitlesTheUnitGroupsAreFound(t *testing.T) {
	for lang, query := range map[string]string{"en": "registered nurse", "fr": "infirmière autorisée"} {
		f, err := find.New(table(t), lang, find.Packed{})
		if err != nil {
			t.Fatal(err)
		}
		if got := codes(f.Search(query, 1)); len(got) != 1 || got[0] != "31301" {
			t.Errorf("%q finds %v", query, got)
		}
		if l := f.Titles(31301); len(l.Examples)+len(l.Others)+len(l.Everyday) > 0 {
			t.Errorf("there are titles: %v", l)
		}
	}
}

func TestTheWordsThatTellTwoUnitGroupsApart(t *testing.T) {
	here, there := finder(t, "en").Apart(62200, 63200)
	if !slices.ContainsFunc(here, func(w string) bool { return strings.EqualFold(w, "chefs") || strings.EqualFold(w, "chef") }) {
		t.Errorf("chefs are told by %v", here)
	}
	if !slices.ContainsFunc(there, func(w string) bool { return strings.EqualFold(w, "cooks") || strings.EqualFold(w, "grill") }) {
		t.Errorf("cooks are told by %v", there)
	}
	for _, w := range here {
		if slices.Contains(there, w) {
			t.Errorf("%q is in both", w)
		}
	}
}

func FuzzSearch(f *testing.F) {
	for _, query := range []string{"registered nurse", "infirmière autorisée", "3130", "main-d’œu\u0301vre\xff", "r.n./a&b c++ (except x", "a b c d e f g h i j k l m n", "ﬁ ǆ İ"} {
		f.Add(query)
	}
	f.Fuzz(func(t *testing.T, query string) {
		for _, lang := range []string{"en", "fr"} {
			for _, r := range finder(t, lang).Search(query, 5) {
				wantRanges(t, query, r, 0)
			}
		}
	})
}
