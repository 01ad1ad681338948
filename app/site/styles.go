//go:build !js

package site

import (
	"regexp"
	"slices"
	"strings"
)

// stylesFor gives the rules of a minified style sheet that may apply to the contents of
// a page: a rule is left out where each of its selectors asks for an element, a class or
// an id that the page has not.
func stylesFor(styles, content string) string {
	has := namesIn(content)
	var out strings.Builder
	for styles != "" {
		var rule string
		rule, styles = cutRule(styles)
		out.WriteString(ruleFor(rule, has))
	}
	return out.String()
}

// cutRule cuts the first rule, with its block or up to its semicolon, from the rest.
func cutRule(styles string) (rule, rest string) {
	depth := 0
	for i, c := range styles {
		switch {
		case c == '{':
			depth++
		case c == '}':
			depth--
		}
		if depth == 0 && (c == '}' || c == ';') {
			return styles[:i+1], styles[i+1:]
		}
	}
	return styles, ""
}

func ruleFor(rule string, has map[string]bool) string {
	prelude, block, found := strings.Cut(rule, "{")
	switch {
	case !found || strings.HasPrefix(prelude, "@keyframes"):
		return rule
	case strings.HasPrefix(prelude, "@"):
		var inner strings.Builder
		for rest := strings.TrimSuffix(block, "}"); rest != ""; {
			var one string
			one, rest = cutRule(rest)
			inner.WriteString(ruleFor(one, has))
		}
		if inner.Len() == 0 {
			return ""
		}
		return prelude + "{" + inner.String() + "}"
	}
	if slices.ContainsFunc(selectors(prelude), func(s string) bool { return mayMatch(s, has) }) {
		return rule
	}
	return ""
}

// selectors gives those of a list, which are parted by commas outside of brackets.
func selectors(list string) []string {
	depth := 0
	return strings.FieldsFunc(list, func(c rune) bool {
		switch c {
		case '(', '[':
			depth++
		case ')', ']':
			depth--
		}
		return c == ',' && depth == 0
	})
}

var (
	// What stands in brackets may be a choice or a denial, and is not asked for.
	bracketed = regexp.MustCompile(`::?[a-z-]+(\((?:[^()]|\([^()]*\))*\))?|\[[^]]*\]`)
	simple    = regexp.MustCompile(`[.#]?[a-zA-Z][\w-]*`)
)

func mayMatch(selector string, has map[string]bool) bool {
	for _, name := range simple.FindAllString(bracketed.ReplaceAllString(selector, " "), -1) {
		if !has[name] {
			return false
		}
	}
	return true
}

var (
	opening    = regexp.MustCompile(`<([a-zA-Z][\w-]*)([^>]*)`)
	classNames = regexp.MustCompile(`\sclass="([^"]*)"`)
	idName     = regexp.MustCompile(`\sid="([^"]*)"`)
)

// namesIn gives what a selector may ask for in a page with these contents: names of
// elements, .classes and #ids.
func namesIn(content string) map[string]bool {
	has := map[string]bool{"html": true, "body": true, ".shell": true} // What page.html has around them.
	for _, tag := range opening.FindAllStringSubmatch(content, -1) {
		has[tag[1]] = true
		for _, list := range classNames.FindAllStringSubmatch(tag[2], -1) {
			for _, class := range strings.Fields(list[1]) {
				has["."+class] = true
			}
		}
		for _, id := range idName.FindAllStringSubmatch(tag[2], -1) {
			has["#"+id[1]] = true
		}
	}
	return has
}
