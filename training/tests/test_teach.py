"""Which texts a teaching run takes."""
from rapporteur_training.teach import by_lot, in_share


def test_shares_part_the_texts():
    for number in range(20):
        assert [in_share(number, share) for share in ("1/3", "2/3", "3/3")].count(True) == 1
        assert in_share(number, "1/1")


def test_the_order_is_by_lot_and_the_same_again():
    texts = [f"text {i}" for i in range(50)]
    drawn = by_lot(iter(texts))
    assert sorted(drawn) == sorted(texts) and drawn != texts
    assert by_lot(texts) == drawn
