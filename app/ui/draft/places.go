package draft

// kind is how a text becomes a value of the case file.
type kind uint8

const (
	words  kind = iota // a text as it stands: names, codes, days
	number             // a number, as people write numbers
	money              // a sum, as people write sums
	answer             // yes, no, or not answered
	tick               // yes, or left out
	list               // as many objects as it counts
	part               // an object, null for none, or left out
	form               // yes or no, of the form alone
	aside              // a text of the form alone
)

// field is one field of the case file, or one place of the form alone.
type field struct {
	name  string
	kind  kind
	below []field
}

// Places of the form alone: each stands beside the field that it explains.
const (
	Held       = "held"       // "yes": the job is still held, and has no last day
	FromMonth  = "from_month" // "yes": only the month of the first day is known
	ToMonth    = "to_month"   // "yes": only the month of the last day is known
	Assessment = "assessment" // "no": the study was not assessed; "yes": it was, on a day

	// Of the quick entry: what a person said, from which days were assumed. Telling the days takes it back.
	Age      = "age"             // whole years, of the date of birth
	InCanada = "years_in_canada" // whole years of work, of a job in Canada
	Abroad   = "years_abroad"    // the same, of a job abroad
	Years    = "years_worked"    // whole years, of a job's first and last day
	Assumed  = "assumed"         // "yes": the day of an assessment is not the one told
)

// caseFields are all places of a draft, in the order of the case file.
var caseFields = []field{
	{"id", words, nil},
	{"person", part, personFields},
	{"status", words, nil},
	{"partner", part, append([]field{{"accompanying", answer, nil}, {"canadian", answer, nil}}, personFields...)},
	{"nominated", answer, nil},
	{"offer", part, []field{{"noc", words, nil}, {"basis", words, nil}, {"months", number, nil}, {"full_time", answer, nil}}},
	{"family_size", number, nil},
	{"funds", money, nil},
	{"submitted", words, nil},
	{"military", part, []field{{"years", number, nil}, {"offer_noc", words, nil}, {"offer_years", number, nil}}},
}

var personFields = []field{
	{"born", words, nil}, {Age, aside, nil}, {InCanada, aside, nil}, {Abroad, aside, nil},
	{"education", list, []field{
		{"level", words, nil}, {"country", words, nil}, {"completed", words, nil}, {"assessed", words, nil}, {Assessment, form, nil}, {Assumed, form, nil},
		{"distance", tick, nil}, {"part_time", tick, nil}, {"years", number, nil},
	}},
	{"languages", list, []field{
		{"test", words, nil}, {"taken", words, nil},
		{"reading", number, nil}, {"writing", number, nil}, {"listening", number, nil}, {"speaking", number, nil},
	}},
	{"first_language", words, nil},
	{"work", list, []field{
		{"noc", words, nil}, {"country", words, nil}, {"from", words, nil}, {FromMonth, form, nil}, {"to", words, nil}, {ToMonth, form, nil}, {Held, form, nil}, {Years, aside, nil},
		{"hours", number, nil}, {"self_employed", tick, nil}, {"studying", tick, nil}, {"unauthorized", tick, nil}, {"publicly_funded", answer, nil},
	}},
	{"certificate", answer, nil},
	{"sibling", answer, nil},
	{"relative", answer, nil},
}
