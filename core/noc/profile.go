package noc

import (
	"strings"

	"portage/core/edition"
)

// codePlace stands in the address of a profile where the code goes.
const codePlace = "{code}"

// Profile gives the address of a unit group's official profile, with its main duties, in "fr" or any other for English.
func (t *Table) Profile(code Code, lang string) string {
	return strings.Replace(t.Address.In(lang), codePlace, code.String(), 1)
}

func (t *Table) checkProfile() error {
	for _, address := range []string{t.Address.EN, t.Address.FR} {
		if !strings.HasPrefix(address, "https://") || strings.Count(address, codePlace) != 1 {
			return &edition.Problem{File: aboutFile, Place: "profile", What: "an address of the official profiles is missing, or has not one place for the code", Cure: "Write both languages as https addresses with " + codePlace + " where the code goes."}
		}
	}
	return nil
}
