package candidate

import (
	"encoding/json"
	"fmt"
	"strings"
	"unicode/utf8"
)

// Limits of what Read takes, so that a hostile file costs little.
const (
	mostBytes = 1 << 20
	mostDepth = 12
	mostItems = 200
)

type kind uint8

const (
	nullValue kind = iota
	boolValue
	numberValue
	textValue
	listValue
	objectValue
)

var kindNames = [...]string{"null", "true or false", "a number", "a text", "a list", "an object"}

// node is a JSON value with its fields in the order of the file.
type node struct {
	kind   kind
	truth  bool
	text   string // of a text or a number
	items  []node
	fields []field
}

type field struct {
	name  string
	value node
}

// parse reads one JSON value and refuses what follows it, a field given twice, what is not UTF-8, and what is too large or too deep. With an error it gives what was read before it. It runs at every keystroke, so it walks the text itself.
func parse(b []byte) (node, error) {
	if len(b) > mostBytes {
		return node{}, fmt.Errorf("the case file is larger than %d bytes", mostBytes)
	}
	if !utf8.Valid(b) {
		return node{}, fmt.Errorf("it is not UTF-8")
	}
	p := &parser{text: string(b)}
	p.take("\ufeff")
	n, err := p.value(0)
	if err != nil {
		return n, err
	}
	if p.blank(); p.at < len(p.text) {
		return n, fmt.Errorf("something stands after the end of the case file, at byte %d", p.at)
	}
	return n, nil
}

// parser reads a JSON text from the byte at on.
type parser struct {
	text string
	at   int
}

func (p *parser) notJSON() error { return fmt.Errorf("it is not JSON at byte %d", p.at) }

// blank passes over what may stand between values.
func (p *parser) blank() {
	for p.at < len(p.text) && strings.IndexByte(" \t\n\r", p.text[p.at]) >= 0 {
		p.at++
	}
}

// take passes over a text if it stands next.
func (p *parser) take(next string) bool {
	there := strings.HasPrefix(p.text[p.at:], next)
	if there {
		p.at += len(next)
	}
	return there
}

func (p *parser) value(depth int) (node, error) {
	if depth > mostDepth {
		return node{}, fmt.Errorf("values are nested deeper than %d", mostDepth)
	}
	p.blank()
	switch {
	case p.take("{"):
		return p.object(depth)
	case p.take("["):
		return p.list(depth)
	case p.take("true"):
		return node{kind: boolValue, truth: true}, nil
	case p.take("false"):
		return node{kind: boolValue}, nil
	case p.take("null"):
		return node{kind: nullValue}, nil
	case p.at < len(p.text) && p.text[p.at] == '"':
		text, err := p.quoted()
		return node{kind: textValue, text: text}, err
	}
	text, err := p.number()
	return node{kind: numberValue, text: text}, err
}

func (p *parser) list(depth int) (node, error) {
	n := node{kind: listValue, items: []node{}}
	if p.blank(); p.take("]") {
		return n, nil
	}
	for {
		item, err := p.value(depth + 1)
		if err != nil {
			return n, err
		}
		if len(n.items) == mostItems {
			return n, fmt.Errorf("a list is longer than %d", mostItems)
		}
		n.items = append(n.items, item)
		if more, err := p.more("]"); !more {
			return n, err
		}
	}
}

func (p *parser) object(depth int) (node, error) {
	n := node{kind: objectValue}
	if p.blank(); p.take("}") {
		return n, nil
	}
	for {
		name, err := p.name()
		if err != nil {
			return n, err
		}
		for i := range n.fields {
			if n.fields[i].name == name {
				return n, fmt.Errorf("the field %q is given twice in one object", name)
			}
		}
		if len(n.fields) == mostItems {
			return n, fmt.Errorf("an object has more than %d fields", mostItems)
		}
		value, err := p.value(depth + 1)
		if err != nil {
			return n, err
		}
		n.fields = append(n.fields, field{name, value})
		if more, err := p.more("}"); !more {
			return n, err
		}
	}
}

// name reads the name of a field with its colon.
func (p *parser) name() (string, error) {
	p.blank()
	name, err := p.quoted()
	if err != nil {
		return "", err
	}
	if p.blank(); !p.take(":") {
		return "", p.notJSON()
	}
	return name, nil
}

// more passes over the comma after a value, or over what ends the list or the object.
func (p *parser) more(end string) (bool, error) {
	p.blank()
	switch {
	case p.take(","):
		return true, nil
	case p.take(end):
		return false, nil
	}
	return false, p.notJSON()
}

// quoted reads a text between quotation marks.
func (p *parser) quoted() (string, error) {
	if !p.take(`"`) {
		return "", p.notJSON()
	}
	start, escaped := p.at, false
	for ; p.at < len(p.text); p.at++ {
		switch c := p.text[p.at]; {
		case c == '"':
			p.at++
			if escaped {
				return p.unescaped(p.text[start-1 : p.at])
			}
			return p.text[start : p.at-1], nil
		case c == '\\':
			escaped = true
			p.at++ // whatever follows ends nothing
		case c < ' ':
			return "", p.notJSON()
		}
	}
	return "", p.notJSON()
}

// unescaped reads a text that has escapes, with its quotation marks.
func (p *parser) unescaped(quoted string) (text string, err error) {
	if json.Unmarshal([]byte(quoted), &text) != nil {
		return "", p.notJSON()
	}
	return text, nil
}

// number reads a number as it is written.
func (p *parser) number() (string, error) {
	start := p.at
	p.take("-")
	if !p.take("0") && !p.digits() {
		return "", p.notJSON()
	}
	if p.take(".") && !p.digits() {
		return "", p.notJSON()
	}
	if p.take("e") || p.take("E") {
		_ = p.take("+") || p.take("-")
		if !p.digits() {
			return "", p.notJSON()
		}
	}
	return p.text[start:p.at], nil
}

// digits passes over digits and tells whether there were any.
func (p *parser) digits() bool {
	start := p.at
	for p.at < len(p.text) && p.text[p.at] >= '0' && p.text[p.at] <= '9' {
		p.at++
	}
	return p.at > start
}
