# Reads lines of file and size, and prints for each file its size raw and in its
# two compressed copies, which are other files beside it.

BEGIN { budget = 1200000 } # Bytes of brotli until somebody has a score, in one language.

function row(name, raw, gzip, brotli) { printf "%-40s %10s %10s %10d\n", name, raw, gzip, brotli }
function copied(file, suffix) { return (file suffix) in size ? size[file suffix] : size[file] }
function print_file(file) { row(file, size[file], copied(file, ".gz"), copied(file, ".br")) }

# median gives that of the pages of all occupations and rounds.
function median(suffix,    i, j, n, v, list) {
	n = 0
	for (i in many) {
		v = copied(i, suffix)
		for (j = n++; j > 0 && list[j] > v; j--) list[j + 1] = list[j]
		list[j + 1] = v
	}
	return list[int((n + 1) / 2)]
}

function add(total, file) {
	total["raw"] += size[file]; total["gz"] += copied(file, ".gz"); total["br"] += copied(file, ".br")
}
function print_total(name, total) { row(name, total["raw"], total["gz"], total["br"]) }

{ size[$1] = $2; order[NR] = $1 }

END {
	printf "%-40s %10s %10s %10s\n", "file", "raw", "gzip", "brotli"
	for (i = 1; i <= NR; i++) {
		file = order[i]
		if (file ~ /\.(br|gz)$/) continue
		add(all, file)
		if (file ~ /(^|\/)(occupation\/[0-9]+|round\/[0-9]+[ab]?)\/index\.html$/) { many[file]; count++; add(pages, file) } else print_file(file)
	}
	print_total("pages of " count " occupations and rounds", pages)
	row("  the median one", median(""), median(".gz"), median(".br"))
	print_total("all", all)
	if ("rest.wasm" in size) print "\nrest.wasm comes after the first score, for what a score does not need."
	print ""
	split("app.wasm score.wasm index.html app.css theme.js early.js boot.js wasm_exec.js worker.js occupations_en.json", visit, " ")
	for (i = 1; i in visit; i++) add(visitor, visit[i])
	print_total("one visitor, in English", visitor)
	row("at most", "", "", budget)
	if (visitor["br"] > budget && "rest.wasm" in size) {
		print "A score costs more than its budget. Functions may have changed their names: make first" > "/dev/stderr"
		exit 1
	}
}
