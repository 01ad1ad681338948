package candidate

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
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

// parse reads one JSON value and refuses what follows it, a field given twice, what is not UTF-8, and what is too large or too deep. With an error it gives what was read before it.
func parse(b []byte) (node, error) {
	if len(b) > mostBytes {
		return node{}, fmt.Errorf("the case file is larger than %d bytes", mostBytes)
	}
	if !utf8.Valid(b) {
		return node{}, fmt.Errorf("it is not UTF-8")
	}
	d := json.NewDecoder(bytes.NewReader(bytes.TrimPrefix(b, []byte("\ufeff"))))
	d.UseNumber()
	n, err := parseValue(d, 0)
	if err != nil {
		return n, err
	}
	if _, err := d.Token(); err != io.EOF {
		return n, fmt.Errorf("something stands after the end of the case file, at byte %d", d.InputOffset())
	}
	return n, nil
}

func parseValue(d *json.Decoder, depth int) (node, error) {
	token, err := d.Token()
	if err != nil {
		return node{}, fmt.Errorf("it is not JSON at byte %d", d.InputOffset())
	}
	if depth > mostDepth {
		return node{}, fmt.Errorf("values are nested deeper than %d", mostDepth)
	}
	switch t := token.(type) {
	case bool:
		return node{kind: boolValue, truth: t}, nil
	case json.Number:
		return node{kind: numberValue, text: t.String()}, nil
	case string:
		return node{kind: textValue, text: t}, nil
	case json.Delim:
		if t == '[' {
			return parseList(d, depth)
		}
		return parseObject(d, depth)
	}
	return node{kind: nullValue}, nil
}

func parseList(d *json.Decoder, depth int) (node, error) {
	n := node{kind: listValue, items: []node{}}
	for d.More() {
		item, err := parseValue(d, depth+1)
		if err != nil {
			return n, err
		}
		if len(n.items) == mostItems {
			return n, fmt.Errorf("a list is longer than %d", mostItems)
		}
		n.items = append(n.items, item)
	}
	return n, closing(d)
}

func parseObject(d *json.Decoder, depth int) (node, error) {
	n := node{kind: objectValue}
	for d.More() {
		key, err := d.Token()
		if err != nil {
			return n, fmt.Errorf("it is not JSON at byte %d", d.InputOffset())
		}
		name := key.(string)
		for i := range n.fields {
			if n.fields[i].name == name {
				return n, fmt.Errorf("the field %q is given twice in one object", name)
			}
		}
		if len(n.fields) == mostItems {
			return n, fmt.Errorf("an object has more than %d fields", mostItems)
		}
		value, err := parseValue(d, depth+1)
		if err != nil {
			return n, err
		}
		n.fields = append(n.fields, field{name, value})
	}
	return n, closing(d)
}

func closing(d *json.Decoder) error {
	if _, err := d.Token(); err != nil {
		return fmt.Errorf("it is not JSON at byte %d", d.InputOffset())
	}
	return nil
}
