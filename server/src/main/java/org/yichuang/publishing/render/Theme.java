package org.yichuang.publishing.render;

import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import freemarker.template.Configuration;

import org.yichuang.kernel.Sm3Digest;
import org.yichuang.kernel.Term;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * 主题风格 — one state of a theme, ready to render with.
 *
 * @param name its name
 * @param templates what its templates run in
 * @param words the words of its pages
 * @param assets styles, pictures and scripts by path inside the theme
 * @param assetsDigest names this state of the assets; part of their addresses
 */
@Term("主题风格")
public record Theme(String name, Configuration templates, Map<String, Object> words, Map<String, byte[]> assets,
		String assetsDigest) {

	private static final Set<String> ASSET_ENDINGS = Set.of("css", "js", "svg", "png", "jpg", "webp", "ico", "woff2");

	private static final JsonMapper JSON = new JsonMapper();

	static Theme of(String name, Map<String, byte[]> files, Set<String> saved) {
		var assets = new TreeMap<String, byte[]>();
		files.forEach((path, bytes) -> {
			if (ASSET_ENDINGS.contains(path.substring(path.lastIndexOf('.') + 1))) {
				assets.put(path, bytes);
			}
		});
		var templates = Sandbox.configuration(new ThemeTemplates(files, saved));
		return new Theme(name, templates, words(files), assets, assetsDigest(assets));
	}

	/** Returns an asset's address path. */
	String assetPath(String asset) {
		if (!this.assets.containsKey(asset)) {
			throw new IllegalArgumentException("The theme " + this.name + " has no file " + asset);
		}
		return "/assets/" + this.assetsDigest + "/" + asset;
	}

	private static Map<String, Object> words(Map<String, byte[]> files) {
		var words = files.get("words.zh.json");
		return (words != null) ? JSON.readValue(words, new TypeReference<>() {
		}) : Map.of();
	}

	/** Returns the name of a state of assets. */
	public static String assetsDigest(SortedMap<String, byte[]> assets) {
		var all = new StringBuilder();
		assets.forEach((path, bytes) -> all.append(path).append(' ').append(Sm3Digest.of(bytes)).append('\n'));
		return Sm3Digest.of(all.toString()).hex().substring(0, 16);
	}

}
