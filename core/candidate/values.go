package candidate

import (
	"strconv"
	"strings"

	"portage/core/day"
)

func list[T any](r *reader, n node, place string, read func(n node, place string) T) []T {
	if !r.is(n, place, listValue) {
		return nil
	}
	all := make([]T, 0, len(n.items))
	for i := range n.items {
		all = append(all, read(n.items[i], place+"["+strconv.Itoa(i)+"]"))
	}
	return all
}

func (r *reader) text(n node, place string, to *string) {
	if r.is(n, place, textValue) {
		*to = n.text
	}
}

func (r *reader) truth(n node, place string, to *bool) {
	if r.is(n, place, boolValue) {
		*to = n.truth
	}
}

func (r *reader) answer(n node, place string, to *Answer) {
	if !r.is(n, place, boolValue) {
		return
	}
	*to = No
	if n.truth {
		*to = Yes
	}
}

func (r *reader) day(n node, place string, to *day.Day) {
	if !r.is(n, place, textValue) || n.text == "" {
		return
	}
	d, err := day.Parse(n.text)
	if err != nil {
		r.problem(place, "bad_day", n.text)
		return
	}
	*to = d
}

func (r *reader) bounds(n node, place string, to *Bounds) {
	if !r.is(n, place, textValue) || n.text == "" {
		return
	}
	if first, last, err := day.ParseMonth(n.text); err == nil {
		*to = Bounds{first, last}
		return
	}
	d, err := day.Parse(n.text)
	if err != nil {
		r.problem(place, "bad_day", n.text, ", or the month as YYYY-MM, like 2026-10")
		return
	}
	*to = Bounds{d, d}
}

func (r *reader) instant(n node, place string, to *day.Instant) {
	if !r.is(n, place, textValue) || n.text == "" {
		return
	}
	t, err := day.ParseInstant(n.text)
	if err != nil {
		r.problem(place, "bad_instant", n.text)
		return
	}
	*to = t
}

func (r *reader) whole(n node, place string, least, most int, to *int) {
	if !r.is(n, place, numberValue) {
		return
	}
	i, err := strconv.ParseFloat(n.text, 64)
	if err != nil || i != float64(int(i)) || int(i) < least || int(i) > most {
		r.problem(place, "out_of_range", n.text, strconv.Itoa(least), strconv.Itoa(most), "1")
		return
	}
	*to = int(i)
}

// mostHours is the number of hours in a week.
const mostHours = 168

func (r *reader) hours(n node, place string, to *int) {
	if !r.is(n, place, numberValue) {
		return
	}
	f, err := strconv.ParseFloat(n.text, 64)
	if err != nil || f < 0.01 || f > mostHours {
		r.problem(place, "out_of_range", n.text, "0.01", strconv.Itoa(mostHours))
		return
	}
	*to = int(f*100 + 1e-6)
}

func (r *reader) amount(n node, place string, to *Amount) {
	if !r.is(n, place, numberValue) {
		return
	}
	const most = 1e12
	f, err := strconv.ParseFloat(n.text, 64)
	if err != nil || f < 0 || f > most {
		r.problem(place, "out_of_range", n.text, "0", "1000000000000")
		return
	}
	*to = Amount{f, true}
}

func (r *reader) country(n node, place string, to *string) {
	if !r.is(n, place, textValue) || n.text == "" {
		return
	}
	code := strings.ToUpper(n.text)
	if len(code) != 2 || code[0] < 'A' || code[0] > 'Z' || code[1] < 'A' || code[1] > 'Z' {
		r.problem(place, "bad_country", n.text)
		return
	}
	*to = code
}

func (r *reader) occupation(n node, place string, to *string) {
	if !r.is(n, place, textValue) || n.text == "" {
		return
	}
	if !r.know.HasOccupation(n.text) {
		r.problem(place, "unknown_noc", n.text)
		return
	}
	*to = n.text
}

func (r *reader) choice(n node, place string, names []string, to *string) {
	if !r.is(n, place, textValue) || n.text == "" {
		return
	}
	for _, name := range names {
		if name == n.text {
			*to = name
			return
		}
	}
	r.problem(place, "bad_choice", n.text, names...)
}

// choose reads one of names into its index; the first name is the empty text, not answered.
func choose[T ~uint8](r *reader, n node, place string, names []string, to *T) {
	if !r.is(n, place, textValue) {
		return
	}
	for i, name := range names {
		if name == n.text {
			*to = T(i)
			return
		}
	}
	r.problem(place, "bad_choice", n.text, names[1:]...)
}
