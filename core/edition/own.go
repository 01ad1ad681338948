package edition

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"reflect"
	"strconv"
	"strings"
	"unicode/utf8"
)

// Limits of a file of a person's own, so that a hostile one costs little and no sum of its figures overflows.
const (
	MostOwn    = 1 << 20 // bytes
	mostDepth  = 16
	mostFigure = 9999
	mostName   = 60
)

// ReadOwn reads an edition of a person's own into value as strictly as those of the data: of the same form, every table cited, every source named. It may have any name; its figures have bounds, and no field stands twice.
func ReadOwn(name, of string, b []byte, value any, h *Header) error {
	if len(b) > MostOwn {
		return &Problem{name, "", fmt.Sprintf("the file is larger than %d bytes", MostOwn), "Choose an edition; one has some thousand bytes.", TooLarge}
	}
	b = bytes.TrimPrefix(b, []byte("\ufeff"))
	if !utf8.Valid(b) {
		return &Problem{name, "", "the file is not UTF-8", "Save it as UTF-8.", NotJSON}
	}
	if err := checkShape(name, b); err != nil {
		return err
	}
	if err := decode(name, b, value); err != nil {
		return err
	}
	if err := checkDays(name, of, h); err != nil {
		return err
	}
	if err := CheckSources(name, h.Sources); err != nil {
		return err
	}
	if err := checkAddresses(name, h.Sources); err != nil {
		return err
	}
	if err := checkCites(name, value, h.Sources); err != nil {
		return err
	}
	return checkFigures(name, "", reflect.ValueOf(value))
}

// OwnName gives the name of a person's file as it is shown: on one line, without what cannot be seen, and not too long.
func OwnName(name string) string {
	shown := strings.TrimSpace(strings.Map(func(r rune) rune {
		if !strconv.IsPrint(r) {
			return -1
		}
		return r
	}, name))
	if runes := []rune(shown); len(runes) > mostName {
		shown = string(runes[:mostName]) + "…"
	}
	if shown == "" {
		return "?"
	}
	return shown
}

// checkAddresses refuses a source that is no page of the web: its address becomes a link.
func checkAddresses(name string, sources map[string]Source) error {
	for short, s := range sources {
		for _, address := range []string{s.Address, s.AddressFR} {
			if address != "" && !strings.HasPrefix(address, "https://") && !strings.HasPrefix(address, "http://") {
				return &Problem{name, "sources." + short, "the address of the source is none of the web", "Write an address that begins with https://.", BadSource}
			}
		}
	}
	return nil
}

// checkShape refuses what is no JSON, what is nested too deep, and a field that stands twice in one object: the reader would take parts of both.
func checkShape(name string, b []byte) error {
	d := json.NewDecoder(bytes.NewReader(b))
	d.UseNumber()
	s := shape{name: name, b: b, d: d}
	return s.value(0)
}

type shape struct {
	name string
	b    []byte
	d    *json.Decoder
}

func (s *shape) refuse(what, cure, code string) error {
	return &Problem{s.name, lineOf(s.b, s.d.InputOffset()), what, cure, code}
}

func (s *shape) token() (json.Token, error) {
	token, err := s.d.Token()
	if err == io.EOF {
		return nil, s.refuse("the JSON ends too early", "Mend the JSON there.", NotJSON)
	}
	if err != nil {
		return nil, s.refuse(err.Error(), "Mend the JSON there.", NotJSON)
	}
	return token, nil
}

func (s *shape) value(depth int) error {
	token, err := s.token()
	if err != nil {
		return err
	}
	open, ok := token.(json.Delim)
	if !ok {
		return nil
	}
	if depth == mostDepth {
		return s.refuse(fmt.Sprintf("values are nested deeper than %d", mostDepth), "Compare the file with an edition of the data.", TooDeep)
	}
	seen := map[string]bool{}
	for s.d.More() {
		if open == '{' {
			if err := s.field(seen); err != nil {
				return err
			}
		}
		if err := s.value(depth + 1); err != nil {
			return err
		}
	}
	_, err = s.token()
	return err
}

func (s *shape) field(seen map[string]bool) error {
	token, err := s.token()
	if err != nil {
		return err
	}
	// The reader of JSON takes "AGE" for "age".
	name := strings.ToLower(token.(string))
	if seen[name] {
		return s.refuse(fmt.Sprintf("the field %q stands twice in one object", token), "Remove one of the two.", GivenTwice)
	}
	seen[name] = true
	return nil
}

// checkFigures refuses a number that no table can hold.
func checkFigures(file, place string, v reflect.Value) error {
	switch v.Kind() {
	case reflect.Pointer:
		if !v.IsNil() {
			return checkFigures(file, place, v.Elem())
		}
	case reflect.Slice, reflect.Array:
		for i := range v.Len() {
			if err := checkFigures(file, fmt.Sprintf("%s[%d]", place, i), v.Index(i)); err != nil {
				return err
			}
		}
	case reflect.Struct:
		for i := range v.NumField() {
			field := v.Type().Field(i)
			if !field.IsExported() || field.Type == reflect.TypeFor[Header]() {
				continue
			}
			if err := checkFigures(file, under(place, field), v.Field(i)); err != nil {
				return err
			}
		}
	case reflect.Int:
		if n := v.Int(); n < 0 || n > mostFigure {
			return &Problem{file, place, fmt.Sprintf("%d cannot be", n), fmt.Sprintf("Write a number from 0 to %d.", mostFigure), OffFigure}
		}
	}
	return nil
}

// under names a field below a place; what is embedded has no name of its own.
func under(place string, field reflect.StructField) string {
	name, _, _ := strings.Cut(field.Tag.Get("json"), ",")
	return strings.Trim(place+"."+name, ".")
}
