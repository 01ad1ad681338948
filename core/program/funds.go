package program

import (
	"fmt"
	"io/fs"
	"math"

	"portage/core/edition"
	"portage/core/explain"
)

// FundsEdition is the settlement funds that are needed from a day on, in Canadian dollars (IRPR 76(1)(b), 87.2(5)).
type FundsEdition struct {
	edition.Header
	Amounts Amounts `json:"amounts"`
}

// Amounts is the sum needed by family size.
type Amounts struct {
	edition.Cited
	BySize     []int `json:"by_family_size"` // from one person on
	Additional int   `json:"each_additional"`
}

// ReadFunds reads every table of settlement funds, oldest first.
func ReadFunds(files fs.FS) ([]*FundsEdition, error) {
	if edition.Shipped {
		return shippedFunds, nil
	}
	all, err := edition.ReadAll(files, "funds", func() *FundsEdition { return &FundsEdition{} }, func(e *FundsEdition) *edition.Header { return &e.Header })
	if err != nil {
		return nil, err
	}
	for _, e := range all {
		file := "funds/" + e.InForce.String() + ".json"
		if len(e.Amounts.BySize) == 0 || e.Amounts.Additional <= 0 {
			return nil, &edition.Problem{File: file, Place: "amounts", What: "the amounts are missing", Cure: "Write by_family_size, from one person on, and each_additional."}
		}
		for i := 1; i < len(e.Amounts.BySize); i++ {
			if e.Amounts.BySize[i] <= e.Amounts.BySize[i-1] {
				return nil, &edition.Problem{File: file, Place: fmt.Sprintf("amounts.by_family_size[%d]", i), What: "a larger family needs no more", Cure: "Compare the row with the source."}
			}
		}
	}
	return all, nil
}

// Needed gives the sum for a family of so many people, from 1.
func (e *FundsEdition) Needed(size int) int {
	t := &e.Amounts
	if size <= len(t.BySize) {
		return t.BySize[size-1]
	}
	return t.BySize[len(t.BySize)-1] + (size-len(t.BySize))*t.Additional
}

// funds asks for settlement funds, save from who is authorized to work in Canada and has an offer.
func (j *judge) funds(rule, cite string, offer arrangement) {
	exempt := offer.exempt
	needs, enough := j.enough()
	note := ""
	switch {
	case exempt == explain.Met:
		note, cite = "funds_exempt", offer.inCase.Cite
	case j.f.Table == nil:
		note = "funds_no_table"
	}
	if j.f.Table != nil && note == "" {
		cite = j.f.Table.Amounts.Cite
	}
	has := explain.Fact{}
	if j.f.Funds.Given {
		has = explain.DollarsFact(int(math.Floor(j.f.Funds.Dollars)))
	}
	ask := j.f.Ask.Funds
	if exempt == explain.Open {
		ask = append(append(ask[:len(ask):len(ask)], j.f.Ask.Offer...), j.f.Ask.Work...)
	}
	j.Check(rule, enough.Or(exempt), needs, has, cite, ask, note)
}

func (j *judge) enough() (needs explain.Fact, verdict explain.Verdict) {
	if j.f.Table == nil {
		return explain.Fact{}, explain.Open
	}
	least := float64(j.f.Table.Needed(max(j.f.FamilySize, 1)))
	if j.f.FamilySize == 0 {
		least = float64(j.f.Table.Needed(j.f.LeastSize))
	}
	needs = explain.DollarsFact(int(least))
	switch {
	case !j.f.Funds.Given:
		return needs, explain.Open
	case j.f.Funds.Dollars < least:
		return needs, explain.NotMet
	case j.f.FamilySize == 0:
		return needs, explain.Open
	}
	return needs, explain.Met
}
