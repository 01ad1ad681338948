//go:build !js

package webdriver

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"time"
)

// A Browser is one with a profile that nobody has used before, and one window.
type Browser struct {
	Name string

	call  func(command string, params map[string]any) (json.RawMessage, error)
	close []func() // In reverse order.
}

// Keys that Type takes beside text.
const (
	Tab       = "\ue004"
	Enter     = "\ue007"
	ArrowDown = "\ue015"
)

// Close ends the browser and all that was started for it.
func (b *Browser) Close() {
	for i := len(b.close) - 1; i >= 0; i-- {
		b.close[i]()
	}
}

// Open opens an address and waits until its document has loaded.
func (b *Browser) Open(address string) error {
	_, err := b.call("Navigate", map[string]any{"url": address})
	return err
}

// Reload loads the page again, as the browser's button does. Firefox's own command for it passes the worker by.
func (b *Browser) Reload() error {
	var left bool
	if err := b.Eval(`(window.beforeReload = true, setTimeout(() => location.reload()), true)`, &left); err != nil {
		return err
	}
	return until(func() error {
		if err := b.Eval(`window.beforeReload !== true && document.readyState === "complete"`, &left); err != nil {
			return err
		}
		if !left {
			return errors.New("the page is still there")
		}
		return nil
	})
}

// Eval evaluates a JavaScript expression, or the promise it gives, into a value.
func (b *Browser) Eval(js string, into any) error {
	// The page's policy forbids eval, so the expression stands in the script itself.
	script := `const done = arguments[arguments.length - 1];
		(async () => (` + js + `))().then((value) => done({value: value ?? null}), (error) => done({error: String(error)}));`
	answer, err := b.call("ExecuteAsyncScript", map[string]any{"script": script, "args": []any{}})
	if err != nil {
		return err
	}
	var got struct {
		Value json.RawMessage
		Error string
	}
	if err := json.Unmarshal(answer, &got); err != nil {
		return err
	}
	if got.Error != "" {
		return fmt.Errorf("%s: %s", js, got.Error)
	}
	return json.Unmarshal(got.Value, into)
}

// Click presses the first element that a CSS selector matches, with the pointer.
func (b *Browser) Click(css string) error {
	element, err := b.find(css)
	if err != nil {
		return err
	}
	_, err = b.call("ElementClick", map[string]any{"id": element})
	return err
}

// Type types into the first element that a CSS selector matches, key by key, after what it holds.
func (b *Browser) Type(css, keys string) error {
	element, err := b.find(css)
	if err != nil {
		return err
	}
	_, err = b.call("ElementSendKeys", map[string]any{"id": element, "text": keys})
	return err
}

// Press presses keys where the focus is.
func (b *Browser) Press(keys string) error {
	var actions []map[string]any
	for _, key := range keys {
		actions = append(actions, map[string]any{"type": "keyDown", "value": string(key)}, map[string]any{"type": "keyUp", "value": string(key)})
	}
	_, err := b.call("PerformActions", map[string]any{"actions": []map[string]any{{"type": "key", "id": "keys", "actions": actions}}})
	return err
}

// find gives the browser's own name of an element.
func (b *Browser) find(css string) (string, error) {
	answer, err := b.call("FindElement", map[string]any{"using": "css selector", "value": css})
	if err != nil {
		return "", fmt.Errorf("%s: %w", css, err)
	}
	var element map[string]string
	if err := json.Unmarshal(answer, &element); err != nil {
		return "", err
	}
	for _, id := range element {
		return id, nil
	}
	return "", fmt.Errorf("%s: the browser gives no element", css)
}

// start tells the browser how long it may take.
func (b *Browser) start() error {
	limit := time.Minute.Milliseconds()
	_, err := b.call("SetTimeouts", map[string]any{"script": limit, "pageLoad": limit, "implicit": 0})
	return err
}

// folder makes one for a profile, and removes it at the end.
func (b *Browser) folder() (string, error) {
	dir, err := os.MkdirTemp("", "portage-"+b.Name+"-")
	if err == nil {
		b.close = append(b.close, func() { os.RemoveAll(dir) })
	}
	return dir, err
}
