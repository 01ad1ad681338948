package find

import "portage/core/noc"

// Titles are the job titles of a language: a file like data/noc/titles_en.json, kept as text and read by hand, because encoding/json takes ten times as long for 30,000 titles and makes a copy of each.
type Titles struct{ file string }

// OpenTitles takes the text of a file of titles.
func OpenTitles(file string) Titles { return Titles{file} }

// Each gives every title with its unit group, and whether the classification prints it as an illustrative example. A row of another form is an error that names its line; what else the file says is proved by the tests.
func (t Titles) Each(yield func(code noc.Code, title string, example bool)) error {
	return eachRow(t.file, "groups", func(r *reader) {
		code := r.code()
		r.skip(`,"examples":`)
		r.texts(func(title string) { yield(code, title, true) })
		r.skip(`,"others":`)
		r.texts(func(title string) { yield(code, title, false) })
		r.skip("}")
	})
}
