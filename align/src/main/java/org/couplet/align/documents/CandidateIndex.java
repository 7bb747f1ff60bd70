package org.couplet.align.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FieldInvertState;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;

/**
 * The documents of one side by their terms, to find the few worth a closer look: {@link Overlap} is a weighted sum over
 * terms, so an inverted index finds where it is large without looking at every document.
 */
final class CandidateIndex implements AutoCloseable {
    private static final String FIELD = "terms";

    private final Directory directory = new ByteBuffersDirectory();
    private final IndexSearcher searcher;

    /** @param toSide says which types another language can know; only those are indexed */
    CandidateIndex(List<Reading> side, Overlap toSide) {
        try (IndexWriter writer = new IndexWriter(directory, config())) {
            FieldType type = new FieldType();
            type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
            type.setTokenized(false);
            type.freeze();
            for (Reading reading : side) {
                writer.addDocument(document(reading, toSide, type));
            }
            writer.forceMerge(1);
            writer.commit();
            searcher = new IndexSearcher(DirectoryReader.open(directory));
            searcher.setSimilarity(new DampedSum());
            searcher.setQueryCache(null); // each query comes once, and the default cache is shared by the whole process
        } catch (IOException memory) {
            throw new UncheckedIOException("an index in memory does not fail", memory);
        }
    }

    /** Merges keep the order of the documents and run in this thread, so that hits are places in the side. */
    private static IndexWriterConfig config() {
        return new IndexWriterConfig()
                .setSimilarity(new DampedSum())
                .setMergePolicy(new LogDocMergePolicy())
                .setMergeScheduler(new SerialMergeScheduler());
    }

    private static Document document(Reading reading, Overlap toSide, FieldType type) {
        Document document = new Document();
        for (int i = 0; i < reading.bag.size(); i++) {
            if (toSide.known(reading.bag.types()[i])) {
                for (int n = 0; n < reading.bag.counts()[i]; n++) {
                    document.add(new Field(FIELD, name(reading.bag.types()[i]), type));
                }
            }
        }
        return document;
    }

    private static String name(int type) {
        return Integer.toString(type, Character.MAX_RADIX);
    }

    /**
     * The documents in which the weighted terms are most frequent for their length, best first.
     *
     * @param weights [k], above 0
     */
    int[] search(int[] types, double[] weights, int most) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (int k = 0; k < types.length; k++) {
            query.add(new BoostQuery(new TermQuery(new Term(FIELD, name(types[k]))), (float) weights[k]), Occur.SHOULD);
        }
        try {
            ScoreDoc[] hits = searcher.search(query.build(), most).scoreDocs;
            int[] found = new int[hits.length];
            for (int k = 0; k < found.length; k++) {
                found[k] = hits[k].doc;
            }
            return found;
        } catch (IOException memory) {
            throw new UncheckedIOException("an index in memory does not fail", memory);
        }
    }

    @Override
    public void close() {
        try {
            searcher.getIndexReader().close();
            directory.close();
        } catch (IOException memory) {
            throw new UncheckedIOException("an index in memory does not fail", memory);
        }
    }

    /** Σ weight · count^.6 / √length: what {@link Overlap} sums, over the terms of the query. */
    private static final class DampedSum extends Similarity {
        @Override
        public long computeNorm(FieldInvertState state) {
            return Math.max(1, state.getLength());
        }

        @Override
        public SimScorer scorer(float boost, CollectionStatistics collection, TermStatistics... terms) {
            return new SimScorer() {
                @Override
                public float score(float frequency, long length) {
                    return (float) (boost
                            * Math.pow(frequency, Reading.DAMPING)
                            / Math.sqrt(Math.max(Overlap.LEAST_KNOWN, (double) length)));
                }
            };
        }
    }
}
