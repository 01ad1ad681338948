//go:build !js

package update

import (
	"os"
	"strings"
	"testing"

	"github.com/maxence-charriere/go-app/v9/pkg/app"

	"portage/app/text"
	"portage/app/ui/frame"
)

// mount gives a notice as the browser draws it, and a way to draw it again.
func mount(t *testing.T, n *Notice) (draw func() string, tester app.ClientDispatcher) {
	t.Helper()
	tester = app.NewClientTester(n)
	t.Cleanup(tester.Close)
	tester.Consume()
	return func() string {
		n.Update()
		tester.Consume()
		return app.HTMLString(n)
	}, tester
}

func TestANoticeIsSilentUntilThereIsANewVersion(t *testing.T) {
	for _, lang := range []text.Lang{text.EN, text.FR} {
		n := &Notice{At: frame.At(lang, "result/"), Save: "share/"}
		draw, _ := mount(t, n)
		if html := draw(); strings.Contains(html, text.Home.Ready.In(lang)) || !strings.Contains(html, `role="status"`) {
			t.Error(html)
		}
		n.ready = true
		if html := draw(); !strings.Contains(html, text.Home.Ready.In(lang)) || !strings.Contains(html, text.Home.ReadyLead.In(lang)) || strings.Contains(html, text.Home.ReadyUnkept.In(lang)) {
			t.Error(html)
		}
	}
}

func TestWhereNothingIsKeptTheNoticeSaysToSaveFirst(t *testing.T) {
	for storage, unkept := range map[string]bool{"": false, "device": false, "memory": true} {
		t.Setenv("PORTAGE_STORAGE", storage)
		n := &Notice{At: frame.At(text.EN, "result/"), Save: "share/"}
		draw, _ := mount(t, n)
		n.ready = true
		html := draw()
		if got := strings.Contains(html, text.Home.ReadyUnkept.EN); got != unkept {
			t.Errorf("storage %q: %s", storage, html)
		}
		if !strings.Contains(html, `href="../share/"`) {
			t.Errorf("storage %q: %s", storage, html)
		}
	}
}

func TestANoticeHearsOfANewVersion(t *testing.T) {
	var n any = &Notice{}
	if _, hears := n.(app.AppUpdater); !hears {
		t.Error("go-app does not tell it")
	}
	script, err := os.ReadFile("../../../web/boot.js")
	if err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(string(script), "window.portageUpdate = ") {
		t.Error("the boot script does not know the button's function")
	}
}
