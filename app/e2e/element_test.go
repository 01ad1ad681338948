package e2e

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"time"

	"github.com/chromedp/cdproto/accessibility"
	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/dom"
	"github.com/chromedp/cdproto/runtime"
	"github.com/chromedp/chromedp"
)

// An element is a way to find something on a page. It is looked for anew at
// every step, because the program may have drawn the page anew.
type element struct {
	p    *tab
	what string
	find func(ctx context.Context) (runtime.RemoteObjectID, error)
}

// Find names an element by a CSS selector; the first that matches is meant.
func (p *tab) Find(css string) element {
	return p.FindBy(css, fmt.Sprintf("document.querySelector(%q)", css))
}

// FindBy names an element by the JavaScript expression that gives it.
func (p *tab) FindBy(what, js string) element {
	return element{p, what, func(ctx context.Context) (runtime.RemoteObjectID, error) {
		got, err := chromedp.Call(ctx, runtime.Evaluate, runtime.EvaluateParams{Expression: js})
		if err != nil {
			return "", err
		}
		if got.Result.ObjectID == "" {
			return "", errors.New("there is none")
		}
		return got.Result.ObjectID, nil
	}}
}

// Button names a button by its accessible name, as a screen reader says it.
func (p *tab) Button(name string) element {
	what := fmt.Sprintf("the button named %q", name)
	return element{p, what, func(ctx context.Context) (runtime.RemoteObjectID, error) {
		document, err := chromedp.Call(ctx, runtime.Evaluate, runtime.EvaluateParams{Expression: "document"})
		if err != nil {
			return "", err
		}
		tree, err := chromedp.Call(ctx, accessibility.QueryAXTree, accessibility.QueryAXTreeParams{
			ObjectID: document.Result.ObjectID, AccessibleName: name,
		})
		if err != nil {
			return "", err
		}
		for _, node := range tree.Nodes {
			if node.Ignored || roleOf(node) != "button" {
				continue
			}
			return resolve(ctx, node.BackendDOMNodeID)
		}
		return "", errors.New("there is none")
	}}
}

func roleOf(node *accessibility.Node) string {
	var role string
	if node.Role != nil {
		json.Unmarshal(node.Role.Value, &role)
	}
	return role
}

func resolve(ctx context.Context, id cdp.BackendNodeID) (runtime.RemoteObjectID, error) {
	got, err := chromedp.Call(ctx, dom.ResolveNode, dom.ResolveNodeParams{BackendNodeID: id})
	if err != nil {
		return "", err
	}
	return got.Object.ObjectID, nil
}

// Click presses the middle of the element with the pointer. It waits until the
// element is there, is enabled, stands still and is not covered by another. Where it
// moves away under the press, as it may when the page is drawn late, it presses again.
func (e element) Click() {
	e.p.t.Helper()
	for deadline := time.Now().Add(patience); time.Now().Before(deadline); {
		middle := on[[]float64](e, pressable)
		e.p.do("clicking "+e.what, chromedp.MouseClickXY(middle[0], middle[1]))
		// A press that leads to another page leaves nobody to ask.
		missed, err := evalWithin[string](e.p, answerTime, `window.missed || ""`)
		if err != nil || missed == "" {
			return
		}
		e.p.t.Logf("the press of %s landed on %s", e.what, missed)
	}
	e.p.t.Fatalf("%s moves away under every press", e.what)
}

// pressable gives the middle of an element that can be pressed, and notes where the next press lands if that is on nothing that can be pressed.
const pressable = `async function() {
	if (this.matches(":disabled")) throw new Error("it is disabled");
	this.scrollIntoView({block: "center", behavior: "instant"});
	const before = this.getBoundingClientRect();
	await new Promise(requestAnimationFrame);
	const box = this.getBoundingClientRect();
	if (box.width === 0 || box.height === 0) throw new Error("it has no size");
	if (box.x !== before.x || box.y !== before.y) throw new Error("it moves");
	const x = box.x + box.width / 2, y = box.y + box.height / 2;
	const top = document.elementFromPoint(x, y);
	const holds = (hit) => this.contains(hit) || [...(this.labels || [])].some((label) => label.contains(hit));
	if (!holds(top)) throw new Error("it is covered by " + (top ? top.outerHTML.slice(0, 80) : "nothing"));
	window.missed = "";
	addEventListener("click", ({target}) => {
		if (!holds(target) && !target.closest("a, button, input, label, select, summary, textarea")) window.missed = target.outerHTML.slice(0, 80);
	}, {capture: true, once: true});
	return [x, y];
}`

// Type replaces the text of a field, key by key.
func (e element) Type(text string) {
	e.p.t.Helper()
	on[bool](e, `function() {
		this.focus();
		if (document.activeElement !== this) throw new Error("it takes no focus");
		this.select();
		return true;
	}`)
	e.p.Press(text)
}

// Fill gives a field a value at once and tells it so, for fields whose keys
// differ from machine to machine (dates).
func (e element) Fill(value string) {
	e.p.t.Helper()
	on[bool](e, `function(value) {
		this.focus();
		this.value = value;
		if (this.value !== value) throw new Error("it does not take " + value);
		this.dispatchEvent(new Event("input", {bubbles: true}));
		this.dispatchEvent(new Event("change", {bubbles: true}));
		return true;
	}`, value)
}

// Choose chooses an option of a select by its value or by what it says.
func (e element) Choose(option string) {
	e.p.t.Helper()
	on[bool](e, `function(option) {
		const found = [...this.options].find((o) => o.value === option || o.label === option);
		if (!found) throw new Error("it has no option " + option);
		this.focus();
		this.value = found.value;
		this.dispatchEvent(new Event("input", {bubbles: true}));
		this.dispatchEvent(new Event("change", {bubbles: true}));
		return true;
	}`, option)
}

// Text returns what the element says, as shown.
func (e element) Text() string {
	e.p.t.Helper()
	return on[string](e, "function() { return this"+plain+" }")
}

// Value returns the value of a field.
func (e element) Value() string {
	e.p.t.Helper()
	return on[string](e, "function() { return this.value }")
}

// Attribute returns an attribute, empty where it is missing.
func (e element) Attribute(name string) string {
	e.p.t.Helper()
	return on[string](e, `function(name) { return this.getAttribute(name) || "" }`, name)
}

// Wait waits until the element is on the page.
func (e element) Wait() element {
	e.p.t.Helper()
	on[bool](e, "function() { return this.isConnected }")
	return e
}

// on calls a JavaScript function on the element, again and again until it does
// not throw, and returns what it gives.
func on[T any](e element, function string, args ...any) T {
	e.p.t.Helper()
	ctx, cancel := context.WithTimeout(e.p.ctx, patience)
	defer cancel()
	var value T
	var err error
	for ctx.Err() == nil {
		var id runtime.RemoteObjectID
		if id, err = e.find(ctx); err == nil {
			value, err = chromedp.Run(ctx, chromedp.CallFunctionOn[T](function, func(params *runtime.CallFunctionOnParams) {
				params.ObjectID = id
				params.AwaitPromise = new(bool)
				*params.AwaitPromise = true
			}, args...))
		}
		if err == nil {
			return value
		}
		time.Sleep(20 * time.Millisecond)
	}
	e.p.t.Fatalf("waited in vain for %s: %v\nat %s\nthe page says: %.400s\nit complained: %q",
		e.what, err, e.p.String("location.href"), e.p.String("document.body.innerText"), e.p.Complaints())
	return value
}
