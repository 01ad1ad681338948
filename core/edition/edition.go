// Package edition reads dated, cited files strictly and finds the one in force on a day.
package edition

import (
	"bytes"
	"cmp"
	"encoding/json"
	"fmt"
	"io"
	"io/fs"
	"path"
	"reflect"
	"strings"

	"portage/core/day"
)

// Source is where a figure was read.
type Source struct {
	Title     string `json:"title"`
	TitleFR   string `json:"title_fr,omitempty"`
	Address   string `json:"address"`
	AddressFR string `json:"address_fr,omitempty"`
	Published string `json:"published"` // the day or year the source gives itself; empty where it gives none
}

// Header is what every dated file says of itself.
type Header struct {
	Edition   string            `json:"edition"`         // what the file is an edition of: crs, programs, funds, language, categories
	InForce   day.Day           `json:"in_force"`        // first day in force, which is also the file's name
	LastKnown day.Day           `json:"last_known"`      // last day that can be answered for; none while nothing newer is known
	Newer     string            `json:"newer,omitempty"` // what is reported after the last known day: the name of a warning
	Checked   day.Day           `json:"checked"`         // the day a person compared the file with its sources
	Sources   map[string]Source `json:"sources"`
	Note      string            `json:"note,omitempty"` // for the people who keep the file
}

// First gives the first day in force.
func (h *Header) First() day.Day { return h.InForce }

// Cited is embedded by every table: the short name of a source and the place in it, like "mi s.10".
type Cited struct {
	Cite string `json:"cite"`
}

// Problem is why a file was refused: the file, the place in it, what is wrong and the cure.
type Problem struct {
	File, Place, What, Cure string

	Code string // the kind of problem, for who says it in other words; empty where only the keepers of data meet it
}

// The kinds of problem that an edition of a person's own may have.
const (
	TooLarge     = "too_large"
	NotJSON      = "not_json"
	TooDeep      = "too_deep"
	GivenTwice   = "given_twice"
	UnknownField = "unknown_field"
	WrongKind    = "wrong_kind"
	OtherEdition = "other_edition"
	Missing      = "missing"
	Order        = "order"
	OffFigure    = "off_figure"
	BadName      = "bad_name"
	BadSource    = "bad_source"
	BadCite      = "bad_cite"
)

// Codes are every kind of problem.
var Codes = []string{TooLarge, NotJSON, TooDeep, GivenTwice, UnknownField, WrongKind, OtherEdition, Missing, Order, OffFigure, BadName, BadSource, BadCite}

// Error writes the four on one line.
func (p *Problem) Error() string {
	place := ""
	if p.Place != "" {
		place = p.Place + ": "
	}
	return fmt.Sprintf("%s: %s%s. %s", p.File, place, p.What, p.Cure)
}

// Dated is a file with a first day in force.
type Dated interface{ First() day.Day }

// ReadAll reads every edition of a folder, oldest first, into values made by fresh; header finds the Header in one. It refuses a folder without editions.
func ReadAll[T Dated](files fs.FS, folder string, fresh func() T, header func(T) *Header) ([]T, error) {
	entries, err := fs.ReadDir(files, folder)
	if err != nil {
		return nil, &Problem{File: folder, What: "the folder cannot be read", Cure: "Put the dated editions there, named by their first day in force, like 2025-03-25.json."}
	}
	var all []T
	for _, entry := range entries {
		name := path.Join(folder, entry.Name())
		one := fresh()
		if err := ReadFile(files, name, one); err != nil {
			return nil, err
		}
		all = append(all, one)
		if err := checkHeader(name, folder, header(one)); err != nil {
			return nil, err
		}
		if err := checkCites(name, one, header(one).Sources); err != nil {
			return nil, err
		}
	}
	if len(all) == 0 {
		return nil, &Problem{File: folder, What: "there is no edition", Cure: "Add one, named by its first day in force, like 2025-03-25.json."}
	}
	return all, nil
}

// ReadFile reads one JSON file into value strictly: an unknown field, a wrong type, or anything after the value is a Problem with its line. What is Shipped is only read.
func ReadFile(files fs.FS, name string, value any) error {
	b, err := fs.ReadFile(files, name)
	if err != nil {
		return &Problem{File: name, What: "the file cannot be read", Cure: "Check that it is there and may be read."}
	}
	if Shipped {
		return json.Unmarshal(b, value)
	}
	return decode(name, b, value)
}

func decode(name string, b []byte, value any) error {
	decoder := json.NewDecoder(bytes.NewReader(b))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(value); err != nil {
		return decodeProblem(name, b, decoder.InputOffset(), err)
	}
	if _, err := decoder.Token(); err != io.EOF {
		return &Problem{name, lineOf(b, decoder.InputOffset()), "something stands after the end of the JSON value", "Remove it.", NotJSON}
	}
	return nil
}

func decodeProblem(name string, b []byte, offset int64, err error) error {
	what := strings.TrimPrefix(err.Error(), "json: ")
	cure, code := "Mend the JSON there.", NotJSON
	switch e := err.(type) {
	case *json.SyntaxError:
		offset = e.Offset
	case *json.UnmarshalTypeError:
		offset = e.Offset
		what = fmt.Sprintf("%s holds a value of the kind %s", cmp.Or(e.Field, "the file"), e.Value)
		cure, code = fmt.Sprintf("Write a value that reads as %s.", e.Type), WrongKind
	default:
		if field, ok := strings.CutPrefix(what, "unknown field "); ok {
			what = "unknown field " + field
			cure, code = "Correct its name, or remove it; the fields are in the package that reads this folder.", UnknownField
			if at := bytes.Index(b, []byte(field)); at >= 0 {
				offset = int64(at)
			}
		}
	}
	return &Problem{name, lineOf(b, offset), what, cure, code}
}

func lineOf(b []byte, offset int64) string {
	if offset > int64(len(b)) {
		offset = int64(len(b))
	}
	return fmt.Sprintf("line %d", 1+bytes.Count(b[:offset], []byte("\n")))
}

func checkHeader(name, folder string, h *Header) error {
	if err := checkDays(name, folder, h); err != nil {
		return err
	}
	if stem := strings.TrimSuffix(path.Base(name), ".json"); h.InForce.String() != stem {
		return &Problem{File: name, Place: "in_force", What: fmt.Sprintf("the file is named for %s and is in force from %s", stem, h.InForce), Cure: "Make the two the same day."}
	}
	return CheckSources(name, h.Sources)
}

// checkDays refuses an edition of something else, and one whose days are missing or out of order.
func checkDays(name, folder string, h *Header) error {
	switch {
	case h.Edition != path.Base(folder):
		return &Problem{name, "edition", fmt.Sprintf("it says %q in the folder %s", h.Edition, folder), fmt.Sprintf("Write %q, or move the file.", path.Base(folder)), OtherEdition}
	case h.InForce == 0:
		return &Problem{name, "in_force", "the first day in force is missing", "Write it, like 2025-03-25, and name the file by it.", Missing}
	case h.LastKnown != 0 && h.LastKnown < h.InForce:
		return &Problem{name, "last_known", "the last known day is before the first day in force", "Correct the day, or leave the text empty.", Order}
	case h.Checked == 0:
		return &Problem{name, "checked", "the day on which a person compared the file with its sources is missing", "Compare it, and write the day.", Missing}
	}
	return nil
}

// CheckSources refuses a file that names no source, or one without title or address.
func CheckSources(file string, sources map[string]Source) error {
	if len(sources) == 0 {
		return &Problem{file, "sources", "no source is named", "Name each source with title, address and published.", Missing}
	}
	for short, s := range sources {
		if s.Title == "" || s.Address == "" {
			return &Problem{file, "sources." + short, "a source needs a title and an address", "Write both.", BadSource}
		}
	}
	return nil
}

// InForce gives the latest of the editions, oldest first, whose first day is not after d, and false before the first.
func InForce[T Dated](editions []T, d day.Day) (T, bool) {
	for i := len(editions) - 1; i >= 0; i-- {
		if editions[i].First() <= d {
			return editions[i], true
		}
	}
	var none T
	return none, false
}

// CheckCite refuses a cite that does not begin with a named source and go on with a place in it.
func CheckCite(file, place, cite string, sources map[string]Source) error {
	source, where, _ := strings.Cut(cite, " ")
	place = strings.TrimPrefix(place+".cite", ".")
	if source == "" {
		return &Problem{file, place, "the table names no source", "Write the short name of a source and the place in it, like \"mi s.10\".", BadCite}
	}
	if _, ok := sources[source]; !ok {
		return &Problem{file, place, fmt.Sprintf("%q is not among the file's sources", source), "Add it to sources, or correct the name.", BadCite}
	}
	if strings.TrimSpace(where) == "" {
		return &Problem{file, place, fmt.Sprintf("%q names no place in the source", cite), "Write the section, table or page after the name.", BadCite}
	}
	return nil
}

func checkCites(file string, value any, sources map[string]Source) error {
	return walkCites(file, "", reflect.ValueOf(value), sources)
}

func walkCites(file, place string, v reflect.Value, sources map[string]Source) error {
	switch v.Kind() {
	case reflect.Pointer:
		if v.IsNil() {
			return nil
		}
		return walkCites(file, place, v.Elem(), sources)
	case reflect.Slice:
		for i := 0; i < v.Len(); i++ {
			if err := walkCites(file, fmt.Sprintf("%s[%d]", place, i), v.Index(i), sources); err != nil {
				return err
			}
		}
	case reflect.Struct:
		return walkFields(file, place, v, sources)
	}
	return nil
}

func walkFields(file, place string, v reflect.Value, sources map[string]Source) error {
	for i := 0; i < v.NumField(); i++ {
		field := v.Type().Field(i)
		if field.Type == reflect.TypeFor[Cited]() {
			if err := CheckCite(file, place, v.Field(i).Field(0).String(), sources); err != nil {
				return err
			}
			continue
		}
		if !field.IsExported() || field.Type == reflect.TypeFor[Header]() {
			continue
		}
		name, _, _ := strings.Cut(field.Tag.Get("json"), ",")
		inner := name
		if place != "" {
			inner = place + "." + name
		}
		if err := walkCites(file, inner, v.Field(i), sources); err != nil {
			return err
		}
	}
	return nil
}
