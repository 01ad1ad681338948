package text

import (
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"portage/core/explain"
)

// tables are all tables of the package, by the names of their variables; those inside of another too.
var tables = map[string]any{
	"abilities": abilities, "acts": acts, "aheadAccounts": aheadAccounts, "aheadFacts": aheadFacts, "aheadReadings": aheadReadings, "aheadWork": aheadWork,
	"answerNames": answerNames, "choices": choices, "editionProblems": editionProblems, "editions": editions, "efforts": efforts, "entries": entries,
	"entryFields": entryFields, "factNames": factNames, "families": families, "fields": fields, "forecastSince": forecastSince, "languages": languages,
	"moveWords": moveWords, "notes": notes, "openPoints": openPoints, "places": places, "problems": problems, "programs": programs, "readings": readings,
	"reasons": reasons, "roundFields": roundFields, "roundReasons": roundReasons, "roundTypes": roundTypes, "ruleNames": ruleNames, "rules": rules,
	"screens": screens, "shortCategories": shortCategories, "steps": steps, "ticks": ticks, "unreadWhy": unreadWhy, "verdicts": verdicts, "warnings": warnings,
}

func TestEveryKeyOfATableStandsOnce(t *testing.T) {
	for name, table := range tables {
		onceEach(t, name, reflect.ValueOf(table))
	}
}

func onceEach(t *testing.T, name string, table reflect.Value) {
	t.Helper()
	seen := map[string]bool{}
	for i := range table.Len() {
		key, value := table.Index(i).Field(0).String(), table.Index(i).Field(1)
		if seen[key] {
			t.Errorf("%s has %q twice", name, key)
		}
		seen[key] = true
		if value.Type() == reflect.TypeFor[words]() {
			onceEach(t, name+" "+key, value)
		}
	}
	if len(seen) == 0 {
		t.Errorf("%s is empty", name)
	}
}

// A map is filled by code that runs before the first screen, and a table that is in no test may have a key twice.
func TestEveryTableIsLaidOutAndInTheTests(t *testing.T) {
	found := 0
	for _, declared := range variables(t) {
		for i, value := range declared.Values {
			literal, ok := value.(*ast.CompositeLit)
			if !ok {
				continue
			}
			name := declared.Names[i].Name
			if _, isMap := literal.Type.(*ast.MapType); isMap {
				t.Errorf("%s is a map", name)
			}
			if isTable(literal.Type) {
				found++
				if _, known := tables[name]; !known {
					t.Errorf("%s is in no test", name)
				}
			}
		}
	}
	if found != len(tables) {
		t.Errorf("%d tables are written, the tests know %d", found, len(tables))
	}
}

func isTable(of ast.Expr) bool {
	if generic, ok := of.(*ast.IndexExpr); ok {
		of = generic.X
	}
	name, ok := of.(*ast.Ident)
	return ok && (name.Name == "words" || name.Name == "table")
}

// variables are those that the files of the package declare outside of functions.
func variables(t *testing.T) []*ast.ValueSpec {
	t.Helper()
	files, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	var all []*ast.ValueSpec
	for _, file := range files {
		if strings.HasSuffix(file, "_test.go") {
			continue
		}
		source, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		parsed, err := parser.ParseFile(token.NewFileSet(), file, source, 0)
		if err != nil {
			t.Fatal(err)
		}
		for _, d := range parsed.Decls {
			if group, ok := d.(*ast.GenDecl); ok && group.Tok == token.VAR {
				for _, spec := range group.Specs {
					all = append(all, spec.(*ast.ValueSpec))
				}
			}
		}
	}
	return all
}

func TestATableGivesWhatItHasAndNothingElse(t *testing.T) {
	some := words{{"", Text{"none", "aucun"}}, {"a", Text{"one", "un"}}, {"b", Text{}}}
	for _, c := range []struct {
		key   string
		words Text
		there bool
	}{{"", Text{"none", "aucun"}, true}, {"a", Text{"one", "un"}, true}, {"b", Text{}, true}, {"A", Text{}, false}, {"ab", Text{}, false}} {
		if got, there := some.find(c.key); got != c.words || there != c.there {
			t.Errorf("%q gives %v, %t", c.key, got, there)
		}
		if got := some.at(c.key); got != c.words {
			t.Errorf("%q gives %v", c.key, got)
		}
	}
	if _, there := words(nil).find(""); there {
		t.Error("an empty table has a key")
	}
}

func TestWhatHasNoWordsIsSaidWithNone(t *testing.T) {
	for name, got := range map[string]Text{
		"rule": Rule("x"), "note": Note("x"), "program": Program(""), "verdict": Verdict("x"), "edition": Edition("x"), "language": Language(""),
		"round type": RoundType("x"), "family": Family("x"), "effort": Effort("x"), "fact": AheadFact("x", "y"), "screen": ScreenAt("x").Heading,
		"problem of an edition": EditionProblem("x"), "field": FieldAt("x").Label, "field of a partner": FieldAt("partner.x").Label,
	} {
		if got != (Text{}) {
			t.Errorf("%s: %v", name, got)
		}
	}
	if got := ChoicesAt("partner.x"); got != nil {
		t.Errorf("a place without choices offers %v", got)
	}
	same(t, Place(EN, "x"), "")
	same(t, Warning(EN, "x", "", ""), "")
	same(t, Facts{Lang: EN}.Of("x", explain.NameFact("x")), "")
	for of, want := range map[string]string{"en": "CLB", "fr": "NCLC", "": "CLB/NCLC", "x": ""} {
		same(t, Scale(EN, of), want)
	}
	same(t, Scale(FR, "en"), "NCLC")
}
