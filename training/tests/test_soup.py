"""Means of weights."""
import pytest

from rapporteur_training.soup import mean_state


def test_each_weight_is_the_mean_of_theirs():
    assert mean_state([{"a": 1.0, "b": 0.0}, {"a": 3.0, "b": 1.0}]) == {"a": 2.0, "b": 0.5}


def test_other_forms_are_refused():
    with pytest.raises(ValueError, match="of one form"):
        mean_state([{"a": 1.0}, {"b": 1.0}])
