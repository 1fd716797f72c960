package org.yichuang.calendar.usecase;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.yichuang.calendar.CalendarProblems;
import org.yichuang.calendar.model.HolidayNotice;
import org.yichuang.kernel.Invalid;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a notice from JSON with the fields {@code year}, {@code papers} and {@code days}
 * (each {@code name}, {@code date}, {@code isOffDay}); other fields are passed over.
 */
@Component
public class ReadNoticeFile {

	private static final int LARGEST_BYTES = 256 * 1024;

	private static final JsonMapper JSON = JsonMapper.builder()
		.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.build();

	/**
	 * Reads the notice.
	 * @throws Invalid if the file is too large or not of that form
	 */
	public HolidayNotice read(InputStream content) {
		try {
			var bytes = content.readNBytes(LARGEST_BYTES + 1);
			if (bytes.length > LARGEST_BYTES) {
				throw Invalid.field("file", CalendarProblems.FILE_TOO_LARGE, LARGEST_BYTES);
			}
			return JSON.readValue(bytes, NoticeFile.class).notice();
		}
		catch (JacksonException | NullPointerException broken) {
			throw Invalid.field("file", CalendarProblems.FILE_UNREADABLE);
		}
		catch (IOException cause) {
			throw new UncheckedIOException(cause);
		}
	}

	/** The file as it is written. */
	record NoticeFile(@Nullable Integer year, @Nullable List<String> papers, @Nullable List<DayInFile> days) {

		HolidayNotice notice() {
			return new HolidayNotice(Objects.requireNonNull(this.year),
					(this.papers != null) ? List.copyOf(this.papers) : List.of(),
					Objects.requireNonNull(this.days).stream().map(DayInFile::day).toList());
		}

	}

	/** A day as it is written. */
	record DayInFile(@Nullable String name, @Nullable LocalDate date, @Nullable Boolean isOffDay) {

		HolidayNotice.Day day() {
			return new HolidayNotice.Day(Objects.requireNonNull(this.name), Objects.requireNonNull(this.date),
					Objects.requireNonNull(this.isOffDay));
		}

	}

}
