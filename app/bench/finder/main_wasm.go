// Program finder is the search for occupations by itself, as a page that measures it calls it.
package main

import (
	"syscall/js"
	"time"

	"portage/core/noc"
	"portage/core/noc/find"
	"portage/data"
)

// most is how many unit groups a search gives.
const most = 10

var finders = map[string]*find.Finder{}

func main() {
	table, err := noc.Read(data.Files)
	if err != nil {
		panic(err)
	}
	js.Global().Set("openFinder", js.FuncOf(func(_ js.Value, args []js.Value) any {
		return open(table, args[0].String(), args[1], args[2])
	}))
	js.Global().Set("typeFinder", js.FuncOf(func(_ js.Value, args []js.Value) any {
		return typeKeys(finders[args[0].String()], args[1])
	}))
	js.Global().Call("programReady")
	select {}
}

// open makes the finder of a language from the bytes of its packed files, and gives how many milliseconds that took.
func open(table *noc.Table, lang string, titles, names js.Value) float64 {
	start := time.Now()
	f, err := find.New(table, lang, find.Packed{Titles: textOf(titles), Names: textOf(names)})
	if err != nil {
		panic(err)
	}
	finders[lang] = f
	return milliseconds(start)
}

func textOf(bytes js.Value) string {
	text := make([]byte, bytes.Length())
	js.CopyBytesToGo(text, bytes)
	return string(text)
}

// typeKeys searches for what is in the box after each key, and gives how many milliseconds each search took and all together, and what the last one found.
func typeKeys(f *find.Finder, keys js.Value) any {
	typed := make([]string, keys.Length())
	for i := range typed {
		typed[i] = keys.Index(i).String()
	}
	var results []find.Result
	took := make([]any, len(typed))
	first := time.Now()
	for i, query := range typed {
		start := time.Now()
		results = f.Search(query, most)
		took[i] = milliseconds(start)
	}
	all := milliseconds(first)
	codes := make([]any, len(results))
	for i, r := range results {
		codes[i] = r.NOC.String()
	}
	return map[string]any{"took": took, "all": all, "codes": codes}
}

func milliseconds(start time.Time) float64 {
	return float64(time.Since(start)) / float64(time.Millisecond)
}
