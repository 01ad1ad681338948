package draft

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strconv"
	"strings"

	"portage/core/candidate"
)

// From gives the draft that a person would have typed for a case.
func From(c *candidate.Case) *Draft {
	d := &Draft{at: map[string]string{}}
	decoder := json.NewDecoder(bytes.NewReader(candidate.Write(c)))
	decoder.UseNumber()
	var file map[string]any
	if err := decoder.Decode(&file); err != nil {
		panic(fmt.Errorf("draft: the case file of a case is not JSON: %w", err)) // Write writes JSON.
	}
	delete(file, "portage")
	d.take("", file)
	return d
}

func (d *Draft) take(place string, value any) {
	switch v := value.(type) {
	case map[string]any:
		d.takeObject(place, v)
	case []any:
		d.at[place] = strconv.Itoa(len(v))
		for i, item := range v {
			d.take(Item(place, i), item)
		}
	case bool:
		d.at[place] = No
		if v {
			d.at[place] = Yes
		}
	case nil:
		d.at[place] = None
	default: // a text or a number
		d.at[place] = fmt.Sprint(v)
	}
}

func (d *Draft) takeObject(place string, object map[string]any) {
	prefix := ""
	if place != "" {
		prefix = place + "."
	}
	for name, inner := range object {
		d.take(prefix+name, inner)
	}
	switch {
	case strings.Contains(place, "work["):
		d.takeJob(place)
	case strings.Contains(place, "education["):
		d.takeCredential(place)
	case place == "partner" || place == "offer" || place == "military":
		d.at[place] = Given
	}
}

// takeJob fills in what the case file says of a job by its silence.
func (d *Draft) takeJob(job string) {
	d.at[job+"."+Held] = Yes
	if d.Get(job+".to") != "" {
		d.at[job+"."+Held] = No
	}
	for name, flag := range map[string]string{"from": FromMonth, "to": ToMonth} {
		if len(d.Get(job+"."+name)) == len("2006-01") {
			d.at[job+"."+flag] = Yes
		}
	}
}

func (d *Draft) takeCredential(credential string) {
	switch d.Get(credential + ".assessed") {
	case "":
	case None:
		d.at[credential+"."+Assessment] = No
	default:
		d.at[credential+"."+Assessment] = Yes
	}
}
