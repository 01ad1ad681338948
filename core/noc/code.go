package noc

import (
	"errors"
	"fmt"
	"strconv"
)

// Code is a unit group of the NOC, 0 to 99999; written with its five digits, so that 12 is "00012".
type Code int32

// Teer gives the training, education, experience and responsibilities category, 0 to 5: the second digit of the code.
func (c Code) Teer() int { return int(c) / 1000 % 10 }

// String writes the five digits.
func (c Code) String() string {
	b := [5]byte{}
	n := int(c)
	for i := len(b) - 1; i >= 0; i-- {
		b[i] = byte('0' + n%10)
		n /= 10
	}
	return string(b[:])
}

// ParseCode reads five digits; it does not tell whether there is such a unit group, Table.Parse does.
func ParseCode(s string) (Code, error) {
	n := 0
	for i := 0; i < len(s); i++ {
		if s[i] < '0' || s[i] > '9' {
			return 0, fmt.Errorf("%q is not a NOC code: write five digits, like 31301", s)
		}
		if i < 5 {
			n = n*10 + int(s[i]-'0')
		}
	}
	switch len(s) {
	case 5:
		return Code(n), nil
	case 4:
		return 0, fmt.Errorf("%q has four digits, as the codes of NOC 2016 have: the codes of NOC 2021 have five, like 31301", s)
	}
	return 0, fmt.Errorf("%q is not a NOC code: write five digits, like 31301", s)
}

// MarshalJSON writes the five digits as a JSON text.
func (c Code) MarshalJSON() ([]byte, error) { return []byte(`"` + c.String() + `"`), nil }

// UnmarshalJSON reads a JSON text of five digits.
func (c *Code) UnmarshalJSON(b []byte) error {
	s, err := strconv.Unquote(string(b))
	if err != nil {
		return errors.New("a NOC code is a text of five digits, like \"31301\"")
	}
	*c, err = ParseCode(s)
	return err
}
