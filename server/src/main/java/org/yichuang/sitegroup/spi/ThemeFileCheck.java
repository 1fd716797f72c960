package org.yichuang.sitegroup.spi;

import java.util.List;

/**
 * 主题文件检查 — looks whether a theme file holds before it is saved; publishing implements it.
 */
public interface ThemeFileCheck {

	/**
	 * Returns what is wrong with a file; empty if it may be saved.
	 * @param theme the theme's name
	 * @param path the file's path inside the theme
	 * @param text its whole text, hostile
	 */
	List<Fault> faults(String theme, String path, String text);

	/**
	 * One fault.
	 *
	 * @param line line in the file, 1 and up; 0 if unknown
	 * @param reason what is wrong, for the people who write templates
	 */
	record Fault(int line, String reason) {
	}

}
