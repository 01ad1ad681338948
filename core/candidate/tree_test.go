package candidate

import (
	"bytes"
	"encoding/json"
	"reflect"
	"strings"
	"testing"
	"unicode/utf8"
)

// plain gives a value as encoding/json would.
func (n *node) plain() any {
	switch n.kind {
	case boolValue:
		return n.truth
	case numberValue:
		return json.Number(n.text)
	case textValue:
		return n.text
	case listValue:
		all := []any{}
		for i := range n.items {
			all = append(all, n.items[i].plain())
		}
		return all
	case objectValue:
		all := map[string]any{}
		for i := range n.fields {
			all[n.fields[i].name] = n.fields[i].value.plain()
		}
		return all
	}
	return nil
}

// checkParse compares what parse makes of a text with what encoding/json makes of it.
func checkParse(t *testing.T, file []byte) {
	t.Helper()
	n, err := parse(file)
	if len(file) > mostBytes || !utf8.Valid(file) {
		if err == nil {
			t.Errorf("%.200q is read", file)
		}
		return
	}
	text := bytes.TrimPrefix(file, []byte("\ufeff"))
	var want any
	d := json.NewDecoder(bytes.NewReader(text))
	d.UseNumber()
	switch valid := json.Valid(text); {
	case err != nil && valid && (strings.Contains(err.Error(), "not JSON") || strings.Contains(err.Error(), "stands after")):
		t.Errorf("%.200q is JSON: %v", file, err)
	case err == nil && !valid:
		t.Errorf("%.200q is not JSON and is read", file)
	case err == nil && (d.Decode(&want) != nil || !reflect.DeepEqual(n.plain(), want)):
		t.Errorf("%.200q is read as %v, not %v", file, n.plain(), want)
	}
}

// texts are JSON, and what is nearly JSON.
var texts = []string{
	`{}`, `[]`, ` [ ] `, "\t{\r\n} ", `{"a":1}`, `{"a" : [1 , 2] , "b":{"c":null}}`, `[true,false,null]`, "\ufeff[1]", "\ufeff\ufeff[1]", "[\ufeff1]",
	`0`, `-0`, `-`, `01`, `1.`, `.5`, `1.5`, `1e5`, `1E+5`, `1e-05`, `1e`, `1e+`, `+1`, `-1.25e10`, `1 2`, `0x1`, `NaN`, `1_0`,
	`""`, `"a`, `"`, `"\`, `"\"`, `"\""`, `"\\"`, `"\n\t\/\b\f\r"`, `"\u00e9"`, `"\ud83d\ude00"`, `"\ud83d"`, `"\ud83dx"`, `"\u12"`, `"\x"`, "\"\\\n\"", "\"a\nb\"", "\"\x7f\"", `"é😀"`, "\"\\é\"", "\"\u2028\"",
	`[1,]`, `[,1]`, `[1 2]`, `[1`, `[`, `]`, `[}`, `{]`, `{"a":1,}`, `{,}`, `{"a"}`, `{"a":}`, `{"a" 1}`, `{a:1}`, `{1:1}`, `{"a":1 "b":2}`, `{"a":1`, `{"`, `{`,
	`tru`, `truex`, `True`, `nul`, `[truefalse]`, ``, ` `, "\x00", "[1]\x00", "\v1", "\u00a01", `// a`, `[1]x`, `{}{}`,
}

func TestACaseFileIsReadAsJSONIs(t *testing.T) {
	for _, text := range texts {
		checkParse(t, []byte(text))
		checkParse(t, []byte(`{"a":[`+text+`]}`))
	}
}

func TestTheLimitsOfACaseFileAreThose(t *testing.T) {
	list := func(n int) string { return "[" + strings.TrimSuffix(strings.Repeat("1,", n), ",") + "]" }
	deep := func(n int) string { return strings.Repeat("[", n) + strings.Repeat("]", n) }
	fields := func(n int) string {
		var all []string
		for i := range n {
			all = append(all, `"`+strings.Repeat("x", i+1)+`":1`)
		}
		return "{" + strings.Join(all, ",") + "}"
	}
	for text, said := range map[string]string{
		list(mostItems): "", list(mostItems + 1): "longer than 200",
		fields(mostItems): "", fields(mostItems + 1): "more than 200 fields",
		deep(mostDepth + 1): "", deep(mostDepth + 2): "nested deeper than 12",
		`{"a":1,"a":1}`: "twice", `{"a":1,"\u0061":1}`: "twice", "\"\xff\"": "not UTF-8",
		strings.Repeat(" ", mostBytes-1) + "1": "", strings.Repeat(" ", mostBytes) + "1": "larger",
	} {
		_, err := parse([]byte(text))
		if said == "" && err != nil || said != "" && (err == nil || !strings.Contains(err.Error(), said)) {
			t.Errorf("%.60q: %v, want %q", text, err, said)
		}
	}
}

func TestWhatStandsBeforeAnErrorIsRead(t *testing.T) {
	n, err := parse([]byte(`{"id":"Ana","person":{"born":`))
	if err == nil || n.field("id").text != "Ana" {
		t.Errorf("%v: %+v", err, n)
	}
}

func FuzzParse(f *testing.F) {
	for _, text := range texts {
		f.Add([]byte(text))
	}
	f.Fuzz(checkParse)
}
