package round

// IRCC's pages of single rounds and, in French, of all rounds.
const (
	pagesEN = "https://www.canada.ca/en/immigration-refugees-citizenship/corporate/mandate/policies-operational-instructions-agreements/ministerial-instructions/express-entry-rounds/"
	pageFR  = "https://www.canada.ca/fr/immigration-refugies-citoyennete/organisation/mandat/politiques-directives-operationnelles-ententes-accords/instructions-ministerielles/entree-express-rondes.html"
)

// lastOwnPage is the last round whose page has a file of its own; the feed links the later ones by a query.
const lastOwnPage = "76"

// Address gives IRCC's page about the round; in "fr" that of all rounds, which links to each: the French feed, and with it the form of its links, could not be read. The English forms are those of the feed's drawNumberURL.
func (r Round) Address(lang string) string {
	if lang == "fr" {
		return pageFR
	}
	if compareNumbers(r.Number, lastOwnPage) <= 0 {
		return pagesEN + "invitations-" + r.Number + ".html"
	}
	return pagesEN + "invitations.html?q=" + r.Number
}
