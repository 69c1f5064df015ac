"""What a careful colleague would write with pandas and openpyxl for the standard form.

Reads every sheet, checks numbers and sums, joins both sides by unit, adds up the year, computes the ratio
with the exact interval, and writes three result sheets. Prints the same facts as JSON, so that the
benchmark can compare them before it compares times. Pure Python interval (no scipy on the machine):
bisection on the incomplete beta, for the units' totals only; its seconds are given apart.

usage: peer.py INPUT.xlsx OUTPUT.xlsx RESULT.json
"""
import json
import math
import re
import sys
import time

import pandas as pd

BLOCKS = {"all": 1, "1": 4, "2": 7, "3+": 10}
ORDERS = ["1", "2", "3+"]
SEXES = {"all": 0, "male": 1, "female": 2}
FIRST_ROW = 4
LAST_COLUMN = 13


def address(row, column):
    return f"{chr(65 + column)}{row + 1}"


def log_beta(a, b):
    return math.lgamma(a) + math.lgamma(b) - math.lgamma(a + b)


def continued_fraction(x, a, b):
    tiny = 1e-300
    c, d = 1.0, 1.0 - (a + b) * x / (a + 1.0)
    d = 1.0 / (d if abs(d) > tiny else tiny)
    result = d
    for m in range(1, 500):
        for numerator in (
            m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m)),
            -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1)),
        ):
            d = 1.0 + numerator * d
            d = 1.0 / (d if abs(d) > tiny else tiny)
            c = 1.0 + numerator / (c if abs(c) > tiny else tiny)
            result *= c * d
        if abs(c * d - 1.0) < 1e-15:
            break
    return result


def incomplete_beta(x, a, b):
    if x <= 0 or x >= 1:
        return float(x >= 1)
    front = math.exp(a * math.log(x) + b * math.log1p(-x) - log_beta(a, b))
    if x < (a + 1.0) / (a + b + 2.0):
        return front * continued_fraction(x, a, b) / a
    return 1.0 - front * continued_fraction(1.0 - x, b, a) / b


def beta_quantile(p, a, b):
    low, high = 0.0, 1.0
    for _ in range(60):
        middle = (low + high) / 2
        if incomplete_beta(middle, a, b) < p:
            low = middle
        else:
            high = middle
    return (low + high) / 2


def interval(male, female):
    if male + female == 0:
        return None, None
    low = 0.0 if male == 0 else beta_quantile(0.025, male, female + 1)
    if female == 0:
        return 100 * low / (1 - low), None
    high = beta_quantile(0.975, male + 1, female)
    return 100 * low / (1 - low), 100 * high / (1 - high)


def read_form(name, frame):
    title = str(frame.iat[0, 0])
    year, month = map(int, re.search(r"(\d{4})年(\d{1,2})月", title).groups())
    body = frame.iloc[FIRST_ROW:]
    names = body[0].astype(str)
    total = names[names == "合计"].index[0]
    counts = body.loc[: total, 1 : LAST_COLUMN - 1]
    return {
        "sheet": name,
        "side": "health" if "卫生" in title else "registration",
        "period": f"{year}-{month:02d}",
        "names": names.loc[:total].tolist(),
        "counts": counts.apply(pd.to_numeric, errors="coerce").to_numpy(dtype=float),
    }


def check_form(form):
    """Bad numbers, and the counts whose three sums are all broken."""
    counts, sheet = form["counts"], form["sheet"]
    units = counts[:-1]
    bad_mask = ~((counts >= 0) & (counts == counts.round()))
    bad = [f"{sheet}!{address(FIRST_ROW + r, c + 1)}" for r, c in zip(*bad_mask.nonzero())]
    at = lambda parity, sex: BLOCKS[parity] + SEXES[sex] - 1
    used = units.copy()
    used[bad_mask[:-1]] = float("nan")
    # A comparison with a number that cannot be used says nothing: NaN differs from everything.
    differs = lambda a, b: (a != b) & (a == a) & (b == b)
    sex_sum = {p: differs(used[:, at(p, "all")], used[:, at(p, "male")] + used[:, at(p, "female")]) for p in BLOCKS}
    parity_sum = {s: differs(used[:, at("all", s)], sum(used[:, at(p, s)] for p in ORDERS)) for s in SEXES}
    column = differs(counts[-1], used.sum(axis=0))
    blamed = [
        f"{sheet}!{address(FIRST_ROW + row, at(p, s) + 1)}"
        for p in ORDERS
        for s in ("male", "female")
        if column[at(p, s)]
        for row in (sex_sum[p] & parity_sum[s]).nonzero()[0]
    ]
    form["used"] = used
    return bad, blamed


def long_form(form):
    columns = [(p, s, BLOCKS[p] + SEXES[s] - 1) for p in ORDERS for s in ("male", "female")]
    return pd.concat(
        pd.DataFrame(
            {"unit": form["names"][:-1], "period": form["period"], "parity": p, "sex": s, "count": form["used"][:, c]}
        )
        for p, s, c in columns
    )


def main(source, target, report):
    start = time.perf_counter()
    sheets = pd.read_excel(source, sheet_name=None, header=None)
    forms = [read_form(name, frame) for name, frame in sheets.items()]
    read = time.perf_counter()

    bad, blamed = [], []
    for form in forms:
        form_bad, form_blamed = check_form(form)
        bad += form_bad
        blamed += form_blamed
    side = lambda which: pd.concat(long_form(form) for form in forms if form["side"] == which)
    keys = ["unit", "period", "parity", "sex"]
    both = side("registration").merge(side("health"), on=keys, suffixes=("_registration", "_health")).dropna()
    both["difference"] = both["count_registration"] - both["count_health"]
    differences = both[both["difference"] != 0]

    totals = pd.concat(
        pd.DataFrame({"unit": form["names"][:-1], "male": form["used"][:, 1], "female": form["used"][:, 2]})
        for form in forms
        if form["side"] == "registration"
    )
    ratios = totals.groupby("unit", sort=False).sum().astype(int).reset_index()
    ratios["ratio"] = [m / f * 100 if f else None for m, f in zip(ratios["male"], ratios["female"])]
    before = time.perf_counter()
    limits = [interval(m, f) for m, f in zip(ratios["male"], ratios["female"])]
    intervals = time.perf_counter() - before
    ratios["low"], ratios["high"] = zip(*limits)
    judged = time.perf_counter()

    with pd.ExcelWriter(target, engine="openpyxl") as writer:
        found = [{"rule": "bad number", "cell": c} for c in bad] + [{"rule": "count", "cell": c} for c in blamed]
        pd.DataFrame(found).to_excel(writer, sheet_name="审核结果", index=False)
        differences.to_excel(writer, sheet_name="数据比对", index=False)
        ratios.to_excel(writer, sheet_name="出生人口性别比", index=False)
    written = time.perf_counter()

    result = {
        "bad": bad,
        "blamed": blamed,
        "differences": differences.drop(columns="difference").values.tolist(),
        "ratios": ratios.astype(object).where(ratios.notna(), None).values.tolist(),
        "seconds": {
            "read": read - start,
            "judge": judged - read,
            "intervals": intervals,
            "write": written - judged,
        },
    }
    with open(report, "w", encoding="utf-8") as file:
        json.dump(result, file, ensure_ascii=False)


if __name__ == "__main__":
    main(*sys.argv[1:4])
