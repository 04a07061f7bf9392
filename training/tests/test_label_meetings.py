"""Labels of sides, contacts and pairs of tellings."""
from rapporteur_training import label_meetings


class Judge:
    def own_principals(self, actors):
        return set(actors)

    def principals(self, actors):
        return set(actors)

    def meetings(self, gold, own):
        shared = set(gold["participants"]) & set(own["participants"])
        return len(shared) if len(shared) >= 2 else None


def meeting(participants, start, end):
    return {"participants": list(participants), "evidence": [{"start": start, "end": end}]}


def telling(participants, start, feature="f"):
    return {"participants": list(participants), "start": start, "date": None, "features": [feature]}


def test_sides_are_labelled_only_where_the_trigger_tells_of_a_meeting():
    sides = [{"actors": ["a"], "features": ["x"]}, {"actors": ["c"], "features": ["y"]}]
    record = {"triggers": [{"start": 5, "sides": sides}, {"start": 50, "sides": sides}]}
    rows = list(label_meetings.sides(Judge(), [meeting("ab", 0, 20)], record))
    assert [(row["features"], row["right"]) for row in rows] == [(["x"], 1), (["y"], 0)]


def test_a_telling_that_fits_a_meeting_told_elsewhere_says_nothing_about_contacts():
    record = {"tellings": [telling("ab", 5, "here"), telling("ab", 50, "elsewhere"), telling("cd", 60, "none")]}
    rows = list(label_meetings.contacts(Judge(), [meeting("ab", 0, 20)], record))
    assert [(row["features"], row["right"]) for row in rows] == [(["here"], 1), (["none"], 0)]


def test_pairs_are_one_where_both_tell_of_the_same_meeting():
    meetings = [meeting("ab", 0, 20), meeting("ab", 30, 40)]
    tellings = [telling("ab", 5), telling("ab", 10), telling("ab", 35), telling("cd", 60)]
    pairs = [{"first": a, "second": b, "features": [f"{a}{b}"]} for a, b in [(0, 1), (0, 2), (0, 3)]]
    rows = list(label_meetings.pairs(Judge(), meetings, {"tellings": tellings, "pairs": pairs}))
    assert [(row["features"], row["right"]) for row in rows] == [(["01"], 1), (["02"], 0)]
