//go:build !js

// Package markup writes the HTML of components, ahead of time.
package markup

import (
	"fmt"
	"html"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"github.com/maxence-charriere/go-app/v9/pkg/app"
)

// Of mounts a component as a server would and returns its HTML.
//
// go-app has a printer of its own, but what it prints is not what it mounts:
// booleans as checked="false" (true, in HTML), a value of "true" as an attribute
// without a value, values quoted the Go way (a quote mark ends the attribute), a
// textarea's text as an attribute, attributes in random order, line breaks
// between inline elements. Of walks the same mounted tree and prints what
// the browser will hold, byte for byte the same each time.
func Of(component app.Composer) (out string, err error) {
	defer func() {
		// A component that panics is reported with the page it stands on.
		if r := recover(); r != nil {
			err = fmt.Errorf("rendering %T: %v", component, r)
		}
	}()
	server := app.NewServerTester(component)
	defer server.Close()
	// Each mount may post work that mounts more; an empty round ends it.
	for range 3 {
		server.Consume()
	}
	var p printer
	if err := p.node(reflect.ValueOf(component)); err != nil {
		return "", err
	}
	return p.String(), nil
}

type printer struct{ strings.Builder }

var (
	compoType    = reflect.TypeFor[app.Compo]()
	lineSwallows = []string{"pre", "textarea"} // A parser drops a line break right after these tags.
)

// node prints one node of a mounted tree. The tree is not exported, so it is
// read by reflection; the pinned version of go-app and this package's tests
// keep that honest.
func (p *printer) node(v reflect.Value) error {
	for v.Kind() == reflect.Interface || v.Kind() == reflect.Pointer {
		v = v.Elem()
	}
	if v.Kind() != reflect.Struct {
		return fmt.Errorf("a node of go-app's tree is a %s: has its version changed?", v.Kind())
	}
	if element := v.FieldByName("htmlElement"); element.IsValid() {
		return p.element(element)
	}
	if compo := v.FieldByName("Compo"); compo.IsValid() && compo.Type() == compoType {
		return p.node(compo.FieldByName("root"))
	}
	value := v.FieldByName("value")
	if !value.IsValid() {
		return fmt.Errorf("go-app's tree has a node of type %s: has its version changed?", v.Type())
	}
	switch v.Type().Name() {
	case "text":
		p.text(value.String())
	case "raw":
		return p.raw(value.String())
	default:
		return fmt.Errorf("go-app's tree has a node of type %s: has its version changed?", v.Type())
	}
	return nil
}

func (p *printer) text(s string) {
	p.WriteString(html.EscapeString(s))
}

func (p *printer) raw(s string) error {
	if strings.Contains(s, " style=") {
		return fmt.Errorf("a style attribute in %.60q: the page's policy forbids it, use a class", s)
	}
	p.WriteString(s)
	return nil
}

func (p *printer) element(e reflect.Value) error {
	tag := e.FieldByName("tag").String()
	attributes := readAttributes(e.FieldByName("attributes"))
	p.WriteString("<" + tag)
	for _, name := range sortedNames(attributes) {
		if err := p.attribute(tag, name, attributes[name]); err != nil {
			return err
		}
	}
	p.WriteString(">")
	if e.FieldByName("isSelfClosing").Bool() {
		return nil
	}
	if slices.Contains(lineSwallows, tag) {
		p.WriteString("\n")
	}
	if tag == "textarea" {
		p.text(attributes["value"])
	}
	children := e.FieldByName("children")
	for i := range children.Len() {
		if err := p.node(children.Index(i)); err != nil {
			return err
		}
	}
	p.WriteString("</" + tag + ">")
	return nil
}

func (p *printer) attribute(tag, name, value string) error {
	switch {
	case name == "style":
		return fmt.Errorf("<%s style=%q>: the page's policy forbids style attributes, use a class", tag, value)
	case name == "value" && (tag == "textarea" || tag == "select"):
		// A textarea's value is its text. A select has none until its options
		// are there; go-app mounts it the same way, so choose by Selected.
		return nil
	case (name == "id" || name == "class") && value == "":
		return nil
	case slices.Contains(booleans, name):
		if on, _ := strconv.ParseBool(value); on {
			p.WriteString(" " + name)
		}
		return nil
	}
	p.WriteString(" " + name + `="` + html.EscapeString(value) + `"`)
	return nil
}

// booleans are the attributes that go-app sets in the browser as properties that
// are true or false.
var booleans = []string{
	"async", "autofocus", "autoplay", "checked", "default", "defer", "disabled", "hidden", "ismap", "loop",
	"multiple", "muted", "open", "readonly", "required", "reversed", "selected",
}

func readAttributes(v reflect.Value) map[string]string {
	out := make(map[string]string, v.Len())
	for it := v.MapRange(); it.Next(); {
		out[it.Key().String()] = it.Value().String()
	}
	return out
}

func sortedNames(attributes map[string]string) []string {
	names := make([]string, 0, len(attributes))
	for name := range attributes {
		names = append(names, name)
	}
	slices.Sort(names)
	return names
}
