//go:build !js

package theme

import (
	"os"
	"strings"
	"testing"

	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/text"
	"portage/app/ui/frame"
)

// drawn gives the choice as it is shown when a theme is chosen where none was before, one option a string.
func drawn(t *testing.T, lang text.Lang, chosen string) []string {
	t.Helper()
	keep("")
	c := &Choice{At: frame.At(lang, "")}
	tester := app.NewClientTester(c)
	defer tester.Close()
	tester.Consume()
	if chosen != "" {
		c.choose(chosen)(nil, app.Event{})
	}
	c.Update()
	tester.Consume()
	return strings.Split(app.HTMLString(c), "<label")[1:]
}

func TestOneThemeIsChosenAndTheDevicesOwnUntilThen(t *testing.T) {
	for _, lang := range []text.Lang{text.EN, text.FR} {
		for _, chosen := range []string{"", "light", "dark"} {
			options := drawn(t, lang, chosen)
			if len(options) != len(themes) {
				t.Fatalf("%d options", len(options))
			}
			for i, option := range options {
				is := strings.Contains(option, "checked") && !strings.Contains(option, `checked="false"`)
				if is != (themes[i].name == chosen) || !strings.Contains(option, themes[i].said.In(lang)) {
					t.Errorf("%s, %q chosen: %s", lang, chosen, option)
				}
			}
		}
	}
}

func TestAThemeThatWasChosenIsKeptUntilTheDevicesOwnIsChosen(t *testing.T) {
	for _, name := range []string{"dark", "light", ""} {
		keep(name)
		c := &Choice{At: frame.At(text.EN, "")}
		c.OnMount(nil)
		if _, there, _ := device.Get(Key); c.chosen != name || there != (name != "") {
			t.Errorf("%q was chosen, and %q is", name, c.chosen)
		}
	}
}

func TestAThemeThatThereIsNotIsTheDevices(t *testing.T) {
	for name, want := range map[string]string{"light": "light", "dark": "dark", "": "", "sepia": "", "Dark": ""} {
		if got := known(name); got != want {
			t.Errorf("%q is taken for %q", name, got)
		}
	}
}

func TestTheFirstScriptKnowsTheSameThemesUnderTheSameName(t *testing.T) {
	script, err := os.ReadFile("../../../web/theme.js")
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{`"` + Key + `"`, `["light", "dark"]`} {
		if !strings.Contains(string(script), want) {
			t.Errorf("web/theme.js does not know %s", want)
		}
	}
}
