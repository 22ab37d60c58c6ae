-- The bundled library, schema 2. Written once by the content compiler, read
-- only ever after. Words are in the languages of the table language; digits
-- are Western and there are no bidi controls.

CREATE TABLE meta (
    key TEXT PRIMARY KEY,          -- 'contentVersion'
    value TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE language (
    code TEXT PRIMARY KEY,
    position INTEGER NOT NULL UNIQUE, -- 0 is the language others are translated from
    direction TEXT NOT NULL CHECK (direction IN ('ltr', 'rtl')),
    name TEXT NOT NULL,
    native_digits TEXT NOT NULL    -- ten characters, or empty
) WITHOUT ROWID;

CREATE TABLE section (
    id TEXT PRIMARY KEY,
    position INTEGER NOT NULL UNIQUE
) WITHOUT ROWID;

CREATE TABLE section_title (
    section TEXT NOT NULL REFERENCES section,
    language TEXT NOT NULL REFERENCES language,
    title TEXT NOT NULL,
    PRIMARY KEY (section, language)
) WITHOUT ROWID;

CREATE TABLE treatment (
    id TEXT PRIMARY KEY,
    position INTEGER NOT NULL UNIQUE
) WITHOUT ROWID;

CREATE TABLE treatment_text (
    treatment TEXT NOT NULL REFERENCES treatment,
    language TEXT NOT NULL REFERENCES language,
    name TEXT NOT NULL,
    subtitle TEXT NOT NULL,
    summary TEXT NOT NULL,
    PRIMARY KEY (treatment, language)
) WITHOUT ROWID;

CREATE TABLE source (
    id TEXT PRIMARY KEY,
    title TEXT NOT NULL,
    authors TEXT NOT NULL,
    year TEXT NOT NULL,
    kind TEXT NOT NULL,
    tier TEXT NOT NULL CHECK (
        tier IN ('T1', 'T1-copy', 'T2', 'T2-secondary', 'T3', 'T4')),
    funding TEXT NOT NULL,
    address TEXT NOT NULL CHECK (tier <> 'T1-copy' OR address = '')
) WITHOUT ROWID;

CREATE TABLE figure (
    id TEXT PRIMARY KEY,
    treatment TEXT NOT NULL REFERENCES treatment,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('proportion', 'quantity', 'range')),
    outcome TEXT NOT NULL,
    population TEXT NOT NULL,
    time_frame TEXT NOT NULL,
    source TEXT NOT NULL REFERENCES source,
    direction TEXT NOT NULL,
    treated INTEGER NOT NULL,      -- -1: not known
    treated_of INTEGER NOT NULL,
    control INTEGER NOT NULL,
    control_of INTEGER NOT NULL,
    per INTEGER NOT NULL,          -- 100, 1000, 10000; 0 for other kinds
    low REAL NOT NULL,             -- a quantity's value, a range's lower end
    high REAL NOT NULL,
    unit TEXT NOT NULL,
    drawable INTEGER NOT NULL CHECK (drawable IN (0, 1)),
    area TEXT NOT NULL,
    comparator TEXT NOT NULL,      -- empty: no comparison group
    sponsor TEXT NOT NULL,
    treated_low REAL NOT NULL,     -- 95 % intervals as fractions, -1: not known
    treated_high REAL NOT NULL,
    control_high REAL NOT NULL,
    UNIQUE (treatment, position)
) WITHOUT ROWID;

-- What a figure says: sentences made from its numbers by the compiler.
CREATE TABLE figure_text (
    figure TEXT NOT NULL REFERENCES figure,
    language TEXT NOT NULL REFERENCES language,
    outcome TEXT NOT NULL,
    population TEXT NOT NULL,
    time_frame TEXT NOT NULL,
    treated TEXT NOT NULL,
    control TEXT NOT NULL,
    caption TEXT NOT NULL,
    PRIMARY KEY (figure, language)
) WITHOUT ROWID;

CREATE TABLE entry (
    id TEXT PRIMARY KEY,
    treatment TEXT NOT NULL REFERENCES treatment,
    section TEXT NOT NULL REFERENCES section,
    position INTEGER NOT NULL,     -- within the treatment
    kind TEXT NOT NULL,
    horizon TEXT NOT NULL,
    direction TEXT NOT NULL,
    audience TEXT NOT NULL,
    evidence TEXT NOT NULL,
    sheet_rule TEXT NOT NULL,
    disputed INTEGER NOT NULL CHECK (disputed IN (0, 1)),
    UNIQUE (treatment, position)
) WITHOUT ROWID;

CREATE TABLE text (
    entry TEXT NOT NULL REFERENCES entry,
    language TEXT NOT NULL REFERENCES language,
    revision INTEGER NOT NULL,
    translates INTEGER NOT NULL,   -- the revision this was made from; 0 in the first language
    stale INTEGER NOT NULL CHECK (stale IN (0, 1)),
    status TEXT NOT NULL,
    title TEXT NOT NULL,
    summary TEXT NOT NULL,
    body TEXT NOT NULL,            -- what patients read, figures filled in
    side_a TEXT NOT NULL,          -- a disagreement's card, empty elsewhere
    side_b TEXT NOT NULL,
    fair TEXT NOT NULL,
    review_due TEXT NOT NULL,      -- '2027-11-21', or empty
    PRIMARY KEY (entry, language)
) WITHOUT ROWID;

-- Words for staff alone. They never reach a patient's page or a sheet.
CREATE TABLE staff_note (
    entry TEXT NOT NULL REFERENCES entry,
    language TEXT NOT NULL REFERENCES language,
    note TEXT NOT NULL,
    PRIMARY KEY (entry, language)
) WITHOUT ROWID;

-- Key columns stand first in these: where another stands between them,
-- the integrity_check of SQLite 3.40 finds NULLs that are not there.
CREATE TABLE citation (
    entry TEXT NOT NULL REFERENCES entry,
    source TEXT NOT NULL REFERENCES source,
    position INTEGER NOT NULL,
    supports TEXT NOT NULL,
    PRIMARY KEY (entry, source)
) WITHOUT ROWID;

CREATE TABLE entry_figure (
    entry TEXT NOT NULL REFERENCES entry,
    figure TEXT NOT NULL REFERENCES figure,
    position INTEGER NOT NULL,
    PRIMARY KEY (entry, figure)
) WITHOUT ROWID;

CREATE TABLE entry_claim (
    entry TEXT NOT NULL REFERENCES entry,
    claim TEXT NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY (entry, claim)
) WITHOUT ROWID;

CREATE TABLE entry_disagreement (
    entry TEXT NOT NULL REFERENCES entry,
    disagreement TEXT NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY (entry, disagreement)
) WITHOUT ROWID;

-- What the two articles say, and what is fair to say of it.
CREATE TABLE claim (
    id TEXT PRIMARY KEY,
    treatment TEXT NOT NULL REFERENCES treatment,
    position INTEGER NOT NULL,
    article TEXT NOT NULL CHECK (article IN ('A', 'B')),
    category TEXT NOT NULL,
    verdict TEXT NOT NULL,
    strength TEXT NOT NULL,
    overclaim INTEGER NOT NULL CHECK (overclaim IN (0, 1)),
    quote TEXT NOT NULL,           -- seven words at most, for staff
    UNIQUE (treatment, position)
) WITHOUT ROWID;

CREATE TABLE claim_text (
    claim TEXT NOT NULL REFERENCES claim,
    language TEXT NOT NULL REFERENCES language,
    says TEXT NOT NULL,
    answer TEXT NOT NULL,
    PRIMARY KEY (claim, language)
) WITHOUT ROWID;

CREATE TABLE timeline_mark (
    treatment TEXT NOT NULL REFERENCES treatment,
    id TEXT NOT NULL,
    position INTEGER NOT NULL,
    lane TEXT NOT NULL CHECK (lane IN ('effect', 'side-effects', 'urgent')),
    form TEXT NOT NULL CHECK (form IN ('partial', 'full', 'open', 'moment')),
    from_day REAL NOT NULL,
    to_day REAL NOT NULL CHECK (to_day >= from_day),
    evidence TEXT NOT NULL,
    source TEXT NOT NULL REFERENCES source,
    PRIMARY KEY (treatment, id)
) WITHOUT ROWID;

CREATE TABLE timeline_label (
    treatment TEXT NOT NULL REFERENCES treatment,
    mark TEXT NOT NULL,
    language TEXT NOT NULL REFERENCES language,
    label TEXT NOT NULL,
    PRIMARY KEY (treatment, mark, language)
) WITHOUT ROWID;

-- Areas of the face map, and what is shown of each.
CREATE TABLE face_area (
    treatment TEXT NOT NULL REFERENCES treatment,
    id TEXT NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY (treatment, id)
) WITHOUT ROWID;

CREATE TABLE face_area_name (
    treatment TEXT NOT NULL REFERENCES treatment,
    area TEXT NOT NULL,
    language TEXT NOT NULL REFERENCES language,
    name TEXT NOT NULL,
    PRIMARY KEY (treatment, area, language)
) WITHOUT ROWID;

CREATE TABLE face_area_entry (
    treatment TEXT NOT NULL REFERENCES treatment,
    area TEXT NOT NULL,
    entry TEXT NOT NULL REFERENCES entry,
    position INTEGER NOT NULL,
    PRIMARY KEY (treatment, area, entry)
) WITHOUT ROWID;

CREATE TABLE face_area_figure (
    treatment TEXT NOT NULL REFERENCES treatment,
    area TEXT NOT NULL,
    figure TEXT NOT NULL REFERENCES figure,
    position INTEGER NOT NULL,
    PRIMARY KEY (treatment, area, figure)
) WITHOUT ROWID;

CREATE TABLE glossary (
    id TEXT NOT NULL,
    language TEXT NOT NULL REFERENCES language,
    term TEXT NOT NULL,            -- the recommended word
    plain TEXT NOT NULL,           -- the word patients read
    definition TEXT NOT NULL,      -- one sentence; may be empty
    variants TEXT NOT NULL,        -- other words in use, one a line
    PRIMARY KEY (id, language)
) WITHOUT ROWID;

-- Searching: the original words, and an index of them folded (content/folding.h).
-- The index is filled row by row with folded text and must never be rebuilt
-- from its content table, whose words are not folded. Token counts agree, so
-- highlight() and snippet() mark the original words.
CREATE TABLE search_text (
    id INTEGER PRIMARY KEY,
    treatment TEXT NOT NULL,
    section TEXT NOT NULL,
    entry TEXT NOT NULL,
    language TEXT NOT NULL,
    title TEXT NOT NULL,
    summary TEXT NOT NULL,
    body TEXT NOT NULL,            -- markup taken out
    keywords TEXT NOT NULL         -- other words people use for it
);

CREATE VIRTUAL TABLE search_index USING fts5(
    title, summary, body, keywords,
    content = 'search_text',
    content_rowid = 'id',
    tokenize = "unicode61 remove_diacritics 2 categories 'L* N* Co Mn'"
);

-- What orders the answers, made by the compiler so that a query reads a few
-- rows whatever the library's size: for each term (content/searchterms.h) the
-- texts that are most about it, best first, no more than 200.
CREATE TABLE search_weight (
    language TEXT NOT NULL,
    term TEXT NOT NULL,
    weight INTEGER NOT NULL,       -- greater is better
    text INTEGER NOT NULL REFERENCES search_text,
    PRIMARY KEY (language, term, weight DESC, text)
) WITHOUT ROWID;

-- Every folded word there is, and how many texts have it.
CREATE TABLE search_word (
    language TEXT NOT NULL,
    word TEXT NOT NULL,
    texts INTEGER NOT NULL,
    PRIMARY KEY (language, word)
) WITHOUT ROWID;

-- The words by the stems they share.
CREATE TABLE search_form (
    language TEXT NOT NULL,
    form TEXT NOT NULL,
    word TEXT NOT NULL,
    loose INTEGER NOT NULL CHECK (loose IN (0, 1)), -- 1: a derivation, not the stem
    texts INTEGER NOT NULL,        -- as many as have the word
    PRIMARY KEY (language, form, word)
) WITHOUT ROWID;

-- Words with one letter left out, to find what a mistyped word is near to.
CREATE TABLE search_near (
    slip TEXT NOT NULL,
    word TEXT NOT NULL,
    PRIMARY KEY (slip, word)
) WITHOUT ROWID;

-- The glossary's words and everyday ones as phrases of stems, and what they are words for.
CREATE TABLE search_phrase (
    phrase TEXT NOT NULL,
    term TEXT NOT NULL,            -- glossary.id, or everyday words' own
    names TEXT NOT NULL,           -- the treatment it names, or empty
    PRIMARY KEY (phrase, term)
) WITHOUT ROWID;
