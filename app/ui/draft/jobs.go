package draft

// Jobs is the list of the person's own work.
const Jobs = "person.work"

// JobIn gives the number of the person's first job in an occupation, counted from 0, and false where there is none.
func (d *Draft) JobIn(noc string) (int, bool) {
	n, _ := d.Count(Jobs)
	for i := range n {
		if d.Get(Item(Jobs, i)+".noc") == noc {
			return i, true
		}
	}
	return 0, false
}

// AddJobIn puts an occupation into the person's first job that has none, or into a new job, and gives the job's number; false where there is no room for another.
func (d *Draft) AddJobIn(noc string) (int, bool) {
	i, ok := d.JobIn("")
	if !ok {
		if i, _ = d.Count(Jobs); i == Most {
			return 0, false
		}
		d.Add(Jobs)
	}
	d.Set(Item(Jobs, i)+".noc", noc)
	return i, true
}
