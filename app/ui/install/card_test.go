//go:build !js

package install

import (
	"strings"
	"testing"

	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/text"
	"portage/app/ui/frame"
)

// drawn gives what a card shows on a device.
func drawn(t *testing.T, c *Card, on device) string {
	t.Helper()
	tester := app.NewClientTester(c)
	defer tester.Close()
	tester.Consume()
	c.device = on
	c.Update()
	tester.Consume()
	return app.HTMLString(c)
}

func TestEachDeviceIsToldOnlyItsOwnWay(t *testing.T) {
	home := text.Home
	ways := []text.Text{home.InstallButton, home.InstallHow, home.InstallAndroid, home.InstallIOS, home.InstallIOSWipe, home.Save}
	for name, c := range map[string]struct {
		on   device
		says []text.Text
	}{
		"not yet known or without a prompt": {device{}, []text.Text{home.InstallHow, home.InstallAndroid, home.InstallIOS}},
		"with a prompt":                     {device{prompt: true}, []text.Text{home.InstallButton}},
		"iPhone":                            {device{ios: true}, []text.Text{home.InstallIOS, home.InstallIOSWipe, home.Save}},
		"installed":                         {device{installed: true, ios: true}, nil},
		"framed":                            {device{framed: true, prompt: true}, nil},
	} {
		for _, lang := range []text.Lang{text.EN, text.FR} {
			html := drawn(t, &Card{At: frame.At(lang, "result/"), Save: "share/"}, c.on)
			for _, way := range ways {
				want := false
				for _, said := range c.says {
					want = want || said == way
				}
				if got := strings.Contains(html, way.In(lang)); got != want {
					t.Errorf("%s, %s: %q said: %t\n%s", name, lang, way.In(lang), got, html)
				}
			}
		}
	}
}

func TestTheWayToAFileIsThatOfThePageAskedFor(t *testing.T) {
	if html := drawn(t, &Card{At: frame.At(text.FR, "round/255/"), Save: "share/"}, device{ios: true}); !strings.Contains(html, `href="../../share/"`) {
		t.Error(html)
	}
	if html := drawn(t, &Card{At: frame.At(text.EN, "")}, device{ios: true}); strings.Contains(html, text.Home.Save.EN) {
		t.Error("a link to nowhere")
	}
}
