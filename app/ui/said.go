package ui

import (
	"portage/app/ui/answers"
)

// said gives the answers in words by their places, an item of a list in one line. What cannot be read is said as it was typed.
func (p *page) said() map[string]string {
	said := map[string]string{}
	if p.sheet.read == nil {
		return said
	}
	for _, row := range answers.Brief(p.lang(), p.sheet.book, p.sheet.read) {
		said[row.Place] = row.Said[0]
	}
	for _, problem := range p.sheet.problems {
		if said[problem.Place] == "" {
			said[problem.Place] = p.get(problem.Place)
		}
	}
	return said
}
