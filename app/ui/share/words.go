package share

import (
	"errors"
	"strings"
)

// firstWord is the byte of the first of words; the others follow. The byte
// before it, literal, says that the byte after it stands for itself.
const (
	literal   = 0x80
	firstWord = 0x81
)

// words are what case files are made of, each written as one byte in a link of
// the form "w". Links that people keep are read by this table: nothing in it may
// change or move, and what is added goes to its end, under another letter.
var words = strings.Split(`{"portage":1
,"id":"
,"person":{
}}
"born":"
,"education":[
,"languages":[
,"work":[
"education":[
"languages":[
"work":[
{"level":"
},{"level":"
","country":"
,"country":"
","completed":"
","assessed":"
","assessed":null}
{"test":"
},{"test":"
","taken":"
","reading":
,"writing":
,"listening":
,"speaking":
,"first_language":"
{"noc":"
},{"noc":"
","from":"
","to":"
","hours":
,"hours":
,"self_employed":true
,"studying":true
,"unauthorized":true
,"publicly_funded":
,"distance":true
,"part_time":true
,"years":
,"certificate":
,"sibling":
,"relative":
,"status":"
,"partner":
,"accompanying":
{"accompanying":
,"canadian":
,"nominated":
,"offer":
,"basis":"
","basis":"
,"months":
","months":
,"full_time":
,"family_size":
,"funds":
,"submitted":"
,"military":
{"years":
,"offer_noc":"
","offer_years":
null
true
false
"}
"}]
}]
"},
}],
secondary
one_year
two_year
three_plus
masters
professional
doctoral
ielts_general
celpip_general
pte_core
tef_canada
tcf_canada
single
married
common_law
separated
divorced
widowed
lmia_permit
exempt_permit
open_permit
"CA
"IN
"1
"2
199
200
201
2020-
2021-
2022-
2023-
2024-
2025-
2026-
2027-
-01
-02
-03
-04
-05
-06
-07
-08
-09
-10
-11
-12
-15
-30
-31
:00Z
000
313`, "\n")

var errWords = errors.New("a byte that stands for no word")

// pack writes a text in words.
func pack(text []byte) []byte {
	var b []byte
	for rest := string(text); rest != ""; {
		if i := longest(rest); i >= 0 {
			b = append(b, byte(firstWord+i))
			rest = rest[len(words[i]):]
			continue
		}
		if rest[0] >= literal {
			b = append(b, literal)
		}
		b = append(b, rest[0])
		rest = rest[1:]
	}
	return b
}

// longest gives the place of the longest word that a text begins with, -1 where there is none.
func longest(text string) int {
	found, length := -1, 0
	for i, word := range words {
		if len(word) > length && strings.HasPrefix(text, word) {
			found, length = i, len(word)
		}
	}
	return found
}

// unpack reads a text written in words.
func unpack(b []byte) ([]byte, error) {
	var text []byte
	for i := 0; i < len(b); i++ {
		switch c := int(b[i]); {
		case c < literal:
			text = append(text, b[i])
		case c == literal && i+1 < len(b):
			i++
			text = append(text, b[i])
		case c >= firstWord && c-firstWord < len(words):
			text = append(text, words[c-firstWord]...)
		default:
			return nil, errWords
		}
	}
	return text, nil
}
