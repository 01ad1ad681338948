package markup

import (
	"testing"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
)

// sample renders whatever tree a test gives it.
type sample struct {
	app.Compo
	tree  func() app.UI
	heard string
}

func (s *sample) Render() app.UI { return s.tree() }

func (s *sample) OnPreRender(app.Context) { s.heard = "prerendered" }

func TestMarkupIsWhatTheBrowserWillHold(t *testing.T) {
	for _, c := range []struct {
		name string
		tree func() app.UI
		want string
	}{
		{"an unchecked box has no checked attribute", func() app.UI { return app.Input().Checked(false).Type("checkbox") }, `<input type="checkbox">`},
		{"a checked box has it bare", func() app.UI { return app.Input().Checked(true) }, `<input checked>`},
		{"a value of true keeps its value", func() app.UI { return app.Button().Aria("expanded", true).Text("Menu") }, `<button aria-expanded="true">Menu</button>`},
		{"a quote mark does not end the attribute", func() app.UI { return app.P().Title(`say "hi" <b> & c:\d`) }, `<p title="say &#34;hi&#34; &lt;b&gt; &amp; c:\d"></p>`},
		{"a textarea's value is its text", func() app.UI { return app.Textarea().Text("a<b") }, "<textarea>\na&lt;b</textarea>"},
		{"a break has no end", func() app.UI { return app.P().Body(app.Text("a/"), app.Raw("<wbr>"), app.Text("b")) }, `<p>a/<wbr>b</p>`},
		{"attributes are in order", func() app.UI { return app.A().Title("t").ID("i").Href("h").Class("c") }, `<a class="c" href="h" id="i" title="t"></a>`},
		{"nothing stands between inline elements", func() app.UI { return app.P().Body(app.B().Text("a"), app.I().Text("b")) }, `<p><b>a</b><i>b</i></p>`},
		{"text is escaped", func() app.UI { return app.P().Text(`<script>"é"`) }, `<p>&lt;script&gt;&#34;é&#34;</p>`},
		{"raw markup is kept", func() app.UI { return app.Div().Body(app.Raw(`<svg viewBox="0 0 1 1"><path d="M0 0"/></svg>`)) }, `<div><svg viewBox="0 0 1 1"><path d="M0 0"/></svg></div>`},
		{"conditions and ranges are followed", func() app.UI {
			return app.Ul().Body(app.Range([]string{"x", "y"}).Slice(func(i int) app.UI { return app.Li().Text(i) }), app.If(false, app.Li()))
		}, `<ul><li>0</li><li>1</li></ul>`},
		{"components inside components are followed", func() app.UI {
			return app.Div().Body(&sample{tree: func() app.UI { return app.P().Text("in") }})
		}, `<div><p>in</p></div>`},
	} {
		t.Run(c.name, func(t *testing.T) {
			got, err := Of(&sample{tree: c.tree})
			if err != nil {
				t.Fatal(err)
			}
			if got != c.want {
				t.Errorf("got  %s\nwant %s", got, c.want)
			}
		})
	}
}

func TestAComponentMayPrepareItself(t *testing.T) {
	s := &sample{}
	s.tree = func() app.UI { return app.P().Text(s.heard) }
	if got, err := Of(s); err != nil || got != "<p>prerendered</p>" {
		t.Errorf("got %s, %v", got, err)
	}
}

func TestStyleAttributesAreRefused(t *testing.T) {
	for _, tree := range []func() app.UI{
		func() app.UI { return app.P().Style("color", "red") },
		func() app.UI { return app.Raw(`<p style="color:red"></p>`) },
	} {
		if got, err := Of(&sample{tree: tree}); err == nil {
			t.Errorf("rendered %s", got)
		}
	}
}

func TestAPanicIsReported(t *testing.T) {
	if _, err := Of(&sample{tree: func() app.UI { panic("no data") }}); err == nil {
		t.Error("no error")
	}
}
