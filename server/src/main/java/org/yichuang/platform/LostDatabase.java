package org.yichuang.platform;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;

import org.jspecify.annotations.Nullable;

/**
 * 数据库失联 — tells failures that pass when the database is back from those that are our
 * fault. What was being done was rolled back, or its answer was lost; sending the same
 * again is safe.
 */
public final class LostDatabase {

	/** SQLSTATE of connections that cannot be made or broke. */
	private static final String CONNECTION = "08";

	/** SQLSTATE of a server that shuts down, crashed or starts. */
	private static final String SHUTDOWN = "57P";

	private LostDatabase() {
	}

	/** Says whether a failure comes from a database that could not be reached. */
	public static boolean isBehind(@Nullable Throwable failure) {
		for (var cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof SQLTransientConnectionException || cause instanceof SQLException said && tells(said)) {
				return true;
			}
		}
		return false;
	}

	private static boolean tells(SQLException said) {
		var state = said.getSQLState();
		return state != null && (state.startsWith(CONNECTION) || state.startsWith(SHUTDOWN));
	}

}
