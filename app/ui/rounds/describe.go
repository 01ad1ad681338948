package rounds

import (
	"portage/app/text"
	"portage/app/ui/frame"
	"portage/core"
)

// Describe gives the title and the description of the page of a round.
func Describe(lang text.Lang, book *core.Book, number string) (title, description string) {
	v := newView(frame.Place{Lang: lang}, book, nil)
	i, ok := placeOf(book, number)
	if !ok {
		return v.in(text.RoundPage.AnyTitle), v.in(text.RoundPage.MissingLead)
	}
	r := &v.rounds()[i]
	date := text.Date(lang, r.Date)
	return v.fill(text.RoundPage.Title, number, date, v.roundName(r)),
		v.fill(text.RoundPage.Description, number, date, v.number(r.Invitations), v.number(r.LowestScore))
}

// Numbers gives the numbers of all rounds, newest first.
func Numbers(book *core.Book) []string {
	numbers := make([]string, 0, len(book.Rounds().Rounds))
	for i := range book.Rounds().Rounds {
		numbers = append(numbers, book.Rounds().Rounds[i].Number)
	}
	return numbers
}
