//go:build !js

package data

import _ "embed"

// The job titles and the everyday names of occupations. The browser's program leaves them out: the site ships each language as a file of its own.
var (
	//go:embed noc/titles_en.json
	titlesEN string
	//go:embed noc/titles_fr.json
	titlesFR string
	//go:embed noc/everyday_en.json
	everydayEN string
	//go:embed noc/everyday_fr.json
	everydayFR string
)

// Titles gives the file of job titles in a language, "fr" or any other for English.
func Titles(lang string) string {
	if lang == "fr" {
		return titlesFR
	}
	return titlesEN
}

// Everyday gives the file of the names that people use, in "fr" or any other for English.
func Everyday(lang string) string {
	if lang == "fr" {
		return everydayFR
	}
	return everydayEN
}
