// Package literal writes values as Go source, so that a program that is built with it has them without reading anything.
package literal

import (
	"bytes"
	"cmp"
	"errors"
	"fmt"
	"go/format"
	"maps"
	"path"
	"reflect"
	"slices"
	"strconv"
	"strings"
)

// Variable is a variable of a package, and what it shall hold.
type Variable struct {
	Name  string
	Value any
}

// File writes a file of the package with the given import path that declares the variables. It refuses what source cannot say: functions, interfaces, types without a name, and what another package keeps to itself.
func File(pkg string, variables ...Variable) ([]byte, error) {
	w := &writer{pkg: pkg, imports: map[string]bool{}}
	for _, v := range variables {
		if err := w.declare(v.Name, reflect.ValueOf(v.Value)); err != nil {
			return nil, fmt.Errorf("%s.%s: %w", pkg, v.Name, err)
		}
	}
	var file bytes.Buffer
	fmt.Fprintf(&file, "package %s\n", path.Base(pkg))
	for _, imported := range slices.Sorted(maps.Keys(w.imports)) {
		fmt.Fprintf(&file, "import %q\n", imported)
	}
	file.Write(w.declared.Bytes())
	if w.maps {
		file.WriteString(mapOf)
	}
	return format.Source(file.Bytes())
}

// writer writes the declarations of one file.
type writer struct {
	pkg      string
	imports  map[string]bool
	declared bytes.Buffer
	pointed  int  // how many variables are there to be pointed at only
	maps     bool // a map has been written
}

// mapOf makes a map while the program starts. A map's own literal would be a program that sets each pair in turn, ten times the bytes.
const mapOf = `
func mapOf[K comparable, V any](keys []K, values []V) map[K]V {
	m := make(map[K]V, len(keys))
	for i, key := range keys {
		m[key] = values[i]
	}
	return m
}
`

func (w *writer) declare(name string, v reflect.Value) error {
	typ, err := w.typeName(v.Type())
	if err != nil {
		return err
	}
	value, err := w.value(v)
	if err != nil {
		return err
	}
	fmt.Fprintf(&w.declared, "var %s %s = %s\n", name, typ, value)
	return nil
}

// value writes an expression that is assignable where the type is known.
func (w *writer) value(v reflect.Value) (string, error) {
	switch v.Kind() {
	case reflect.Bool:
		return strconv.FormatBool(v.Bool()), nil
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		return strconv.FormatInt(v.Int(), 10), nil
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64:
		return strconv.FormatUint(v.Uint(), 10), nil
	case reflect.Float64:
		return strconv.FormatFloat(v.Float(), 'g', -1, 64), nil
	case reflect.String:
		return strconv.Quote(v.String()), nil
	case reflect.Pointer:
		return w.pointer(v)
	case reflect.Slice:
		if v.IsNil() {
			return "nil", nil
		}
	case reflect.Map:
		return w.mapped(v)
	}
	return w.composite(v)
}

// pointer points at a struct where it stands, and at anything else by a variable of its own.
func (w *writer) pointer(v reflect.Value) (string, error) {
	if v.IsNil() {
		return "nil", nil
	}
	if v.Elem().Kind() == reflect.Struct {
		value, err := w.value(v.Elem())
		return "&" + value, err
	}
	w.pointed++
	name := "pointed" + strconv.Itoa(w.pointed)
	return "&" + name, w.declare(name, v.Elem())
}

// mapped gives keys and values in the order of the keys, so that the same map gives the same source.
func (w *writer) mapped(v reflect.Value) (string, error) {
	if v.IsNil() {
		return "nil", nil
	}
	w.maps = true
	var pairs []pair
	for key, value := range v.Seq2() {
		k, err := w.value(key)
		if err != nil {
			return "", err
		}
		of, err := w.value(value)
		if err != nil {
			return "", fmt.Errorf("%s: %w", k, err)
		}
		pairs = append(pairs, pair{k, of})
	}
	slices.SortFunc(pairs, func(a, b pair) int { return cmp.Compare(a.key, b.key) })
	key, err := w.typeName(v.Type().Key())
	of, notNamed := w.typeName(v.Type().Elem())
	var keys, values strings.Builder
	for _, p := range pairs {
		keys.WriteString(p.key + ", ")
		values.WriteString(p.value + ", ")
	}
	return fmt.Sprintf("mapOf([]%s{%s}, []%s{%s})", key, &keys, of, &values), errors.Join(err, notNamed)
}

type pair struct{ key, value string }

// composite writes a struct by its fields that hold anything, a slice or an array by its elements.
func (w *writer) composite(v reflect.Value) (string, error) {
	typ, err := w.typeName(v.Type())
	if err != nil {
		return "", err
	}
	var parts string
	switch v.Kind() {
	case reflect.Struct:
		parts, err = w.fields(v)
	case reflect.Slice, reflect.Array:
		parts, err = w.elements(v)
	default:
		err = fmt.Errorf("a value of the kind %s cannot be written", v.Kind())
	}
	if err != nil {
		return "", fmt.Errorf("%s: %w", typ, err)
	}
	return typ + "{" + parts + "}", nil
}

func (w *writer) fields(v reflect.Value) (string, error) {
	var all strings.Builder
	for i := range v.NumField() {
		field := v.Type().Field(i)
		if v.Field(i).IsZero() {
			continue
		}
		if field.PkgPath != "" && field.PkgPath != w.pkg {
			return "", fmt.Errorf("the field %s is of the package %s only", field.Name, field.PkgPath)
		}
		value, err := w.value(v.Field(i))
		if err != nil {
			return "", fmt.Errorf("%s: %w", field.Name, err)
		}
		all.WriteString(field.Name + ": " + value + ", ")
	}
	return all.String(), nil
}

func (w *writer) elements(v reflect.Value) (string, error) {
	var all strings.Builder
	for i := range v.Len() {
		value, err := w.value(v.Index(i))
		if err != nil {
			return "", fmt.Errorf("[%d]: %w", i, err)
		}
		all.WriteString(value + ", ")
	}
	return all.String(), nil
}

func (w *writer) typeName(t reflect.Type) (string, error) {
	if t.Name() != "" {
		return w.qualified(t), nil
	}
	before := ""
	switch t.Kind() {
	case reflect.Pointer:
		before = "*"
	case reflect.Slice:
		before = "[]"
	case reflect.Array:
		before = "[" + strconv.Itoa(t.Len()) + "]"
	case reflect.Map:
		key, err := w.typeName(t.Key())
		if err != nil {
			return "", err
		}
		before = "map[" + key + "]"
	default:
		return "", fmt.Errorf("the type %s has no name", t)
	}
	of, err := w.typeName(t.Elem())
	return before + of, err
}

func (w *writer) qualified(t reflect.Type) string {
	switch t.PkgPath() {
	case "", w.pkg:
		return t.Name()
	}
	w.imports[t.PkgPath()] = true
	return t.String()
}
